/** The two ways in which everything is coloured. */
export type ColourScheme = 'light' | 'dark'

/** The colours of the page and of the ground of both maps, as `#rrggbb`. */
export interface Palette {
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
  /** The outline of a story country that is picked or hovered. */
  strongBorder: string
  /** The sheet that the article stands on. */
  paper: string
  /** Text and labels. */
  ink: string
  /** Text of less weight. */
  quietInk: string
  /** Lines under words that lead on: quieter than text, but seen. */
  underline: string
  /** Hairlines between parts of the page. */
  rule: string
}

/** Both schemes. The colours of kinds stand with the kinds; they keep 3:1 on all of these grounds. */
export const PALETTES: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    land: '#F6F2EA',
    sea: '#DCE6EC',
    storyLand: '#EBE1CD',
    strongLand: '#CBB684',
    border: '#D8D0C1',
    storyBorder: '#A89B80',
    strongBorder: '#5F5540',
    paper: '#FCFAF6',
    ink: '#25201A',
    quietInk: '#655E54',
    underline: '#8F8677',
    rule: '#DDD6C9',
  },
  dark: {
    land: '#2B3036',
    sea: '#171B20',
    storyLand: '#353C44',
    strongLand: '#525E6A',
    border: '#3B4149',
    storyBorder: '#69737F',
    strongBorder: '#B4BEC9',
    paper: '#1C2025',
    ink: '#F1EBDF',
    quietInk: '#B0A99B',
    underline: '#7A756B',
    rule: '#383E46',
  },
}

/** The colours for readers who ask for more contrast: each quiet one becomes the next stronger. */
export function strengthened(palette: Palette): Palette {
  const { ink, quietInk, underline, storyBorder, strongBorder } = palette
  return {
    ...palette,
    quietInk: ink,
    underline: quietInk,
    rule: underline,
    border: storyBorder,
    storyBorder: strongBorder,
    strongBorder: ink,
  }
}
