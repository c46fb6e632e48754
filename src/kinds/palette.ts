import type { FlowKind } from '../model/story.ts'

/** The colours of the page and of both maps, as `#rrggbb`. */
export interface Palette extends Record<FlowKind, string> {
  /** Countries that the story does not name. */
  land: string
  sea: string
  /** The story's own countries. */
  storyLand: string
  /** A story country that is picked or hovered. */
  strongLand: string
  /** Lines between countries, quieter than any arc. */
  border: string
  /** Outlines of the story's countries. */
  storyBorder: string
  /** The sheet that the article stands on. */
  paper: string
  /** Text and labels. */
  ink: string
  /** Text of less weight. */
  quietInk: string
  /** Hairlines between parts of the page. */
  rule: string
}

/** The two themes. Kinds keep 3:1 on land and sea and stay apart for colour-blind eyes. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    land: '#F6F2EA',
    sea: '#DCE6EC',
    storyLand: '#EBE1CD',
    strongLand: '#E2D2B0',
    border: '#D8D0C1',
    storyBorder: '#A89B80',
    paper: '#FCFAF6',
    ink: '#25201A',
    quietInk: '#655E54',
    rule: '#DDD6C9',
    arms: '#D34100',
    partnership: '#013986',
    rupture: '#25201A',
    shared: '#7C7BAC',
  },
  dark: {
    land: '#2B3036',
    sea: '#171B20',
    storyLand: '#353C44',
    strongLand: '#454E58',
    border: '#3B4149',
    storyBorder: '#69737F',
    paper: '#1C2025',
    ink: '#F1EBDF',
    quietInk: '#B0A99B',
    rule: '#383E46',
    arms: '#FB6611',
    partnership: '#40D2FF',
    rupture: '#FAF4E9',
    shared: '#4B8B83',
  },
}

/** CSS custom properties for both themes: the reader's choice of system, unless the page says one. */
export function paletteCss(): string {
  const rules = (theme: 'light' | 'dark') =>
    `color-scheme:${theme};${Object.entries(PALETTES[theme])
      .map(([name, colour]) => `--${kebab(name)}:${colour}`)
      .join(';')}`
  return [
    `:root{${rules('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${rules('dark')}}}`,
    `@media screen{:root[data-theme=dark]{${rules('dark')}}}`,
  ].join('')
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
