import type { Language } from '../model/language.ts'
import type { Flow, FlowKind, Story } from '../model/story.ts'
import type { ColourScheme } from './palette.ts'

/** A kind of flows: what it is called and how its lines are drawn, wherever they are. */
export interface Kind {
  /** What readers call it, until a story says otherwise. */
  label: Readonly<Record<Language, string>>
  /** Whether it goes from one country to the other. */
  isDirected: boolean
  /** The line's colour in each scheme, as `#rrggbb`. */
  colour: Readonly<Record<ColourScheme, string>>
  /** The line's width in CSS pixels, where no value sets it. */
  width: number
  /** Dash and gap in widths of the line; empty for a solid line, and a dash of 0 is a dot. */
  dash: readonly number[]
  /** What points at the target; `none` for what has no direction. */
  head: 'solid' | 'open' | 'none'
  /** Whether a stroke crosses the middle of the line. */
  isCrossed: boolean
}

/**
 * Every kind by its name, in the order in which readers meet them. Names are lower-case slugs. Kinds differ
 * by colour, dash, width, head and cross stroke: no two by colour alone. All that draws or names a kind
 * takes it from here.
 */
export const KINDS: Readonly<Record<FlowKind, Kind>> = {
  arms: {
    label: { en: 'Arms' },
    isDirected: true,
    colour: { light: '#D34100', dark: '#FB6611' },
    width: 2.5,
    dash: [],
    head: 'solid',
    isCrossed: false,
  },
  partnership: {
    label: { en: 'Partnership' },
    isDirected: true,
    colour: { light: '#013986', dark: '#40D2FF' },
    width: 1.5,
    dash: [],
    head: 'open',
    isCrossed: false,
  },
  rupture: {
    label: { en: 'Rupture' },
    isDirected: true,
    colour: { light: '#25201A', dark: '#FAF4E9' },
    width: 2,
    dash: [4, 2.5],
    head: 'solid',
    isCrossed: true,
  },
  shared: {
    label: { en: 'Shared problem' },
    isDirected: false,
    colour: { light: '#7978A6', dark: '#6C8E87' },
    width: 2.5,
    dash: [0, 2.4],
    head: 'none',
    isCrossed: false,
  },
}

/** The kind of this name. Throws if there is none: the compiler lets no other into a story. */
export function kindOf(name: FlowKind): Kind {
  const kind = isKind(name) ? KINDS[name] : undefined
  if (!kind) throw new Error(`There is no kind ${name}.`)
  return kind
}

/** Whether there is a kind of this name. */
export function isKind(name: string): boolean {
  return Object.hasOwn(KINDS, name)
}

/** The names of all kinds, in the order of {@link KINDS}. */
export function kindNames(): FlowKind[] {
  return Object.keys(KINDS)
}

/** The kinds that are to be shown when these names are asked for: all of them if none of the names is a kind's. */
export function kindsAsked(names: readonly string[]): ReadonlySet<FlowKind> {
  const known = names.filter(isKind)
  return new Set(known.length > 0 ? known : kindNames())
}

/** The flows as they are drawn, the last one on top: by kind in the order of {@link KINDS}, and as given within a kind. */
export function inDrawingOrder(flows: readonly Flow[]): Flow[] {
  const rank = new Map(kindNames().map((name, i) => [name, i]))
  return [...flows].sort((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0))
}

/** The kinds that a story has flows of, in the order of {@link KINDS}. */
export function kindsOf({ flows }: Pick<Story, 'flows'>): FlowKind[] {
  const own = new Set(flows.map(({ kind }) => kind))
  return kindNames().filter((name) => own.has(name))
}

/** The story with the flows of the given kinds only; the very same story if that is all of them. */
export function storyOfKinds(story: Story, kinds: ReadonlySet<FlowKind>): Story {
  const flows = story.flows.filter(({ kind }) => kinds.has(kind))
  return flows.length === story.flows.length ? story : { ...story, flows }
}
