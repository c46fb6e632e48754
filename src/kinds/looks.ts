import type { StoryKind } from '../model/story.ts'
import type { ColourScheme } from './palette.ts'

/** How the lines of a kind are drawn, wherever they are. */
export interface Look {
  /** The line's colour in each scheme, as `#rrggbb`. */
  colour: Readonly<Record<ColourScheme, string>>
  /** The line's width in CSS pixels, where no value sets it. */
  width: number
  /** Dash and gap in widths of the line; empty for a solid line, and a dash of 0 is a dot. */
  dash: readonly number[]
  /** What points at the target; `none` for what has no direction. */
  head: 'solid' | 'open' | 'hollow' | 'none'
  /** Whether a stroke crosses the middle of the line. */
  isCrossed: boolean
}

/**
 * Every look by its name, the last one on top where arcs cross. No two differ by colour alone: those of one dash have
 * different heads, and colours that are far apart in every sight. All that draws a kind takes its look from here.
 */
export const LOOKS: Readonly<Record<string, Look>> = {
  heavy: {
    colour: { light: '#D34100', dark: '#FB6611' },
    width: 2.5,
    dash: [],
    head: 'solid',
    isCrossed: false,
  },
  plain: {
    colour: { light: '#013986', dark: '#40D2FF' },
    width: 1.5,
    dash: [],
    head: 'open',
    isCrossed: false,
  },
  fine: {
    colour: { light: '#00704E', dark: '#A8EE3A' },
    width: 1.25,
    dash: [],
    head: 'hollow',
    isCrossed: false,
  },
  long: {
    colour: { light: '#553600', dark: '#E8B73A' },
    width: 2,
    dash: [9, 3],
    head: 'solid',
    isCrossed: false,
  },
  broken: {
    colour: { light: '#25201A', dark: '#FAF4E9' },
    width: 2,
    dash: [4, 2.5],
    head: 'solid',
    isCrossed: true,
  },
  short: {
    colour: { light: '#A3195B', dark: '#FF8FC6' },
    width: 2,
    dash: [1.5, 2.5],
    head: 'open',
    isCrossed: false,
  },
  mixed: {
    colour: { light: '#00646E', dark: '#00C9A7' },
    width: 2,
    dash: [5, 2.5, 0, 2.5],
    head: 'open',
    isCrossed: false,
  },
  dotted: {
    colour: { light: '#7978A6', dark: '#6C8E87' },
    width: 2.5,
    dash: [0, 2.4],
    head: 'solid',
    isCrossed: false,
  },
  sparse: {
    colour: { light: '#6A2FC0', dark: '#C7B0FF' },
    width: 3,
    dash: [0, 3.6],
    head: 'hollow',
    isCrossed: false,
  },
}

/** The names of all looks, in the order of {@link LOOKS}. */
export function lookNames(): string[] {
  return Object.keys(LOOKS)
}

/** The look of a kind; without a head if the kind has no direction. Throws if there is none of its name. */
export function lookOf({ look: name, directed }: Pick<StoryKind, 'look' | 'directed'>): Look {
  const look = Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined
  if (!look) throw new Error(`There is no look ${name}.`)
  return directed ? look : { ...look, head: 'none' }
}
