import type { Flow, Story } from '../model/story.ts'

const orders = new WeakMap<readonly Flow[], { order: Flow[]; numbers: Map<string, number> }>()

/** The story's flows in the order in which a reader meets their words. */
export function readingOrder({ flows }: Pick<Story, 'flows'>): Flow[] {
  return orderOf(flows).order
}

/** The number of a flow in reading order, from 1: the same on paper behind its words and in the list; 0 if it is not shown. */
export function flowNumber({ flows }: Pick<Story, 'flows'>, id: string): number {
  return orderOf(flows).numbers.get(id) ?? 0
}

function orderOf(flows: readonly Flow[]) {
  const known = orders.get(flows)
  if (known) return known
  const order = [...flows].sort(
    ({ passage: a }, { passage: b }) => a.start - b.start || a.end - b.end,
  )
  const made = { order, numbers: new Map(order.map(({ id }, i) => [id, i + 1])) }
  orders.set(flows, made)
  return made
}
