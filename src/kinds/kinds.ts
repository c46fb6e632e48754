import type { Language } from '../model/language.ts'
import type { Flow, FlowKind, Story, StoryKind } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import { lookNames } from './looks.ts'

/** A kind that every story may use without saying what it is. */
export interface UsualKind extends Required<Pick<StoryKind, 'look' | 'directed'>> {
  /** What readers call it, until a story says otherwise. */
  label: Readonly<Record<Language, string>>
}

/** The kinds that every story may use, by name, in the order in which readers meet them. */
const USUAL_KINDS: Readonly<Record<FlowKind, UsualKind>> = {
  arms: { label: { en: 'Arms' }, look: 'heavy', directed: true },
  partnership: { label: { en: 'Partnership' }, look: 'plain', directed: true },
  rupture: { label: { en: 'Rupture' }, look: 'broken', directed: true },
  shared: { label: { en: 'Shared problem' }, look: 'dotted', directed: false },
}

/** The usual kind of this name, if there is one. */
export function usualKind(name: FlowKind): UsualKind | undefined {
  return Object.hasOwn(USUAL_KINDS, name) ? USUAL_KINDS[name] : undefined
}

/** The names of the usual kinds, in the order of {@link USUAL_KINDS}. */
export function usualKindNames(): FlowKind[] {
  return Object.keys(USUAL_KINDS)
}

/** Whether one may ask for the kind: the story has it, or every story may have it. */
export function isKind(story: Story, name: string): boolean {
  return storyIndex(story).kinds.has(name) || usualKind(name) !== undefined
}

/** The names of all kinds that the story has. */
export function kindNames({ kinds }: Pick<Story, 'kinds'>): FlowKind[] {
  return kinds.map(({ name }) => name)
}

/** The kinds that are to be shown when these names are asked for: all of the story's if none of the names is a kind's. */
export function kindsAsked(story: Story, names: readonly string[]): ReadonlySet<FlowKind> {
  const known = names.filter((name) => isKind(story, name))
  return new Set(known.length > 0 ? known : kindNames(story))
}

/** How a query asks for these kinds, without its `?`: empty if they are all that the story has. */
export function kindsQuery(story: Story, kinds: ReadonlySet<FlowKind>): string {
  return kindNames(story).every((name) => kinds.has(name)) ? '' : `kinds=${[...kinds].join(',')}`
}

/** The kinds as their flows are drawn, the last one on top: in the order of their looks. */
export function kindsInDrawingOrder({ kinds }: Pick<Story, 'kinds'>): StoryKind[] {
  const looks = lookNames()
  return [...kinds].sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look))
}

/** The flows as they are drawn, the last one on top: by kind, and as given within a kind. */
export function inDrawingOrder({ flows, kinds }: Pick<Story, 'flows' | 'kinds'>): Flow[] {
  const rank = new Map(kindsInDrawingOrder({ kinds }).map(({ name }, i) => [name, i]))
  return [...flows].sort((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0))
}

/** The kinds of which flows are shown, in the order in which readers meet them. */
export function shownKinds({ flows, kinds }: Pick<Story, 'flows' | 'kinds'>): StoryKind[] {
  const shown = new Set(flows.map(({ kind }) => kind))
  return kinds.filter(({ name }) => shown.has(name))
}

/** The story with the flows of the given kinds only; the very same story if that is all of them. */
export function storyOfKinds(story: Story, kinds: ReadonlySet<FlowKind>): Story {
  const flows = story.flows.filter(({ kind }) => kinds.has(kind))
  return flows.length === story.flows.length ? story : { ...story, flows }
}
