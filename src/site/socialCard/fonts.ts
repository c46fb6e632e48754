import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

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

let known: ReadonlySet<number> | undefined

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(character: string): boolean {
  known ??= new Set(FONT_FILES.flatMap(codePointsOf))
  return known.has(character.codePointAt(0) ?? 0)
}

function codePointsOf(file: string): number[] {
  const font = openSync(file)
  if (font.type !== 'TTF') throw new Error(`${file} is not a single TrueType font.`)
  return font.characterSet
}
