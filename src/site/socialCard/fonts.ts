import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const require = createRequire(import.meta.url)

/**
 * Paths of all fonts that the social card is written in. They come with the project, so every machine has them.
 * Where a text's own family lacks a letter, the first font that has it steps in.
 */
export const FONT_FILES: readonly string[] = [
  require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
]

/** The family for text in the Arabic script. */
export const ARABIC_FAMILY = 'Noto Naskh Arabic'

/** How a text of the social card is set, but for its size. */
export interface TextStyle {
  family: 'Source Serif 4' | 'Source Sans 3'
  weight: 400 | 600 | 700
}

/** Which of the files is which style. */
const FILES: Readonly<Record<string, number>> = {
  'Source Serif 4 400': 0,
  'Source Serif 4 700': 1,
  'Source Sans 3 400': 2,
  'Source Sans 3 600': 3,
}

/** What only one font is needed for, and no rules of direction: letters, digits, marks, single spaces. */
const PLAIN =
  /^(?! )(?!.* {2})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common} ]*(?<! )$/u
const DIRECTED = /[^\S ]|\p{C}/u

const opened = new Map<string, Font>()

/**
 * The width of what the style's own font paints of the text at size 1; undefined where other fonts or other rules have a
 * part in it.
 */
export function ownWidth({ family, weight }: TextStyle, text: string): number | undefined {
  if (text === '' || !PLAIN.test(text) || DIRECTED.test(text)) return undefined
  const file = FONT_FILES[FILES[`${family} ${weight}`] ?? -1]
  if (file === undefined) return undefined
  const font = opened.get(file) ?? openFont(file)
  opened.set(file, font)
  if (![...text].every((each) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0))) {
    return undefined
  }
  const { minX, maxX } = font.layout(text).bbox
  return (maxX - minX) / font.unitsPerEm
}

let known: ReadonlySet<number> | undefined

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(character: string): boolean {
  known ??= new Set(FONT_FILES.flatMap((file) => openFont(file).characterSet))
  return known.has(character.codePointAt(0) ?? 0)
}

function openFont(file: string): Font {
  const font = openSync(file)
  if (font.type !== 'TTF') throw new Error(`${file} is not a single TrueType font.`)
  return font
}
