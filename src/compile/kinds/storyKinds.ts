import { usualKind, usualKindNames } from '../../kinds/kinds.ts'
import { lookNames, lookOf } from '../../kinds/looks.ts'
import type { FlowKind, StoryKind } from '../../model/story.ts'
import type { Report } from '../report/fileReport.ts'
import { oneOf, type Reading } from '../values/reading.ts'
import { exampleOf, isKindName, type KindDraft, MOST_KINDS } from './readKinds.ts'

/** Takes the usual kinds and those that the front matter names. */
export function kindReading(own: readonly KindDraft[]): Reading<FlowKind> {
  const names = [...new Set([...usualKindNames(), ...own.map(({ name }) => name)])]
  const known = oneOf(names, 'a kind')
  return (text) => {
    const read = known(text)
    if (read.ok) return read
    const name = isKindName(text) ? text : 'aid'
    const add = `name a kind of your own in article.md: under kinds:, add ${exampleOf(name)}.`
    return {
      ...read,
      fix: `${read.fix.slice(0, -1)}${read.fix.endsWith('?') ? '? Or' : ', or'} ${add}`,
    }
  }
}

/**
 * The kinds that the story's flows are of, in the order in which readers meet them: the usual ones, then those of the front
 * matter as they stand there. Kinds that can't be told apart are reported, and told to `warn` if no flow is of them.
 */
export function storyKinds(
  own: readonly KindDraft[],
  used: ReadonlySet<FlowKind>,
  report: Report,
  warn: Report,
): StoryKind[] {
  const named = new Set(own.map(({ name }) => name))
  const usual = usualKindNames().filter((name) => !named.has(name))
  const drafts: KindDraft[] = [...usual.map((name) => ({ name, offset: 0 })), ...own]
  for (const { name, offset } of own) {
    if (used.has(name)) continue
    warn(
      offset,
      `No flow is of the kind ${name}.`,
      'Use it in the column kind of flows.csv, or delete it.',
    )
  }
  const shown = drafts.filter(({ name }) => used.has(name))
  const surplus = shown[MOST_KINDS]
  if (surplus) {
    report(
      surplus.offset,
      `The flows are of ${shown.length} kinds, more than readers keep apart.`,
      `Use ${MOST_KINDS} at most: let one kind stand for several.`,
    )
  }
  checkLabels(shown, report)
  const kinds = withLooks(shown, report)
  checkSigns(kinds, shown, report)
  return kinds
}

/** Reports the second of two kinds that readers see under one name. */
function checkLabels(drafts: readonly KindDraft[], report: Report): void {
  const taken = new Map<string, FlowKind>()
  for (const { name, label, offset } of drafts) {
    const seen = (label ?? usualKind(name)?.label.en ?? name).toLowerCase()
    const other = taken.get(seen)
    if (other === undefined) taken.set(seen, name)
    else
      report(
        offset,
        `The kinds ${other} and ${name} have the same label.`,
        'Give one of them another label.',
      )
  }
}

/** Reports the second of two kinds that differ by colour alone, since heads are all that tells some looks apart. */
function checkSigns(
  kinds: readonly StoryKind[],
  drafts: readonly KindDraft[],
  report: Report,
): void {
  const taken = new Map<string, StoryKind>()
  for (const [i, kind] of kinds.entries()) {
    if (!lookNames().includes(kind.look)) continue
    const { dash, head, isCrossed } = lookOf(kind)
    const sign = [dash.join(' '), head, isCrossed].join()
    const other = taken.get(sign)
    taken.set(sign, other ?? kind)
    if (!other || other.look === kind.look) continue
    report(
      drafts[i]?.offset ?? 0,
      `Without arrowheads, the kinds ${other.name} and ${kind.name} differ by colour alone.`,
      'Give one of them a look with dashes or dots, for example look: sparse.',
    )
  }
}

/** The kinds with their looks; one that says none has the next that is free. */
function withLooks(drafts: readonly KindDraft[], report: Report): StoryKind[] {
  const asked = (draft: KindDraft) => draft.look ?? usualKind(draft.name)?.look
  const taken = new Map<string, FlowKind>()
  for (const draft of drafts) {
    const look = asked(draft)
    const other = look && taken.get(look)
    if (look && !other) taken.set(look, draft.name)
    if (!other) continue
    const free = lookNames().filter((name) => !drafts.some((each) => asked(each) === name))
    report(
      draft.offset,
      `The kinds ${other} and ${draft.name} both have the look ${look}.`,
      free.length > 0
        ? `Give one of them another, for example look: ${free[0]}; free are ${free.join(', ')}.`
        : 'Let one kind stand for several.',
    )
  }
  return drafts.map((draft) => {
    const { name, label } = draft
    const look = asked(draft) ?? lookNames().find((each) => !taken.has(each)) ?? ''
    taken.set(look, name)
    const directed = draft.directed ?? usualKind(name)?.directed ?? true
    return { name, ...(label !== undefined && { label }), look, directed }
  })
}
