import type { Flow, Mention, Story } from '../../model/story.ts'

/** What a stretch of the text holds, also in part. */
interface Held {
  /** In the order of the story. */
  flows: Flow[]
  /** In reading order. */
  mentions: Mention[]
}

/** Things by where they begin, and how far the text is covered by all up to each. */
interface Sorted<T> {
  items: readonly { item: T; order: number; start: number; end: number }[]
  reach: readonly number[]
}

interface StoryRanges {
  flows: Sorted<Flow>
  mentions: Sorted<Mention>
}

const made = new WeakMap<Story, StoryRanges>()

/** The flows and mentions whose words lie in `first`…`last`; looked up, not searched: a story never changes. */
export function rangesIn(story: Story, first: number, last: number): Held {
  const known = made.get(story)
  const ranges = known ?? sortRanges(story)
  if (!known) made.set(story, ranges)
  return {
    flows: overlapping(ranges.flows, first, last),
    mentions: overlapping(ranges.mentions, first, last),
  }
}

function sortRanges({ flows, mentions }: Story): StoryRanges {
  return {
    flows: sorted(flows.map((item, order) => ({ item, order, ...item.passage }))),
    mentions: sorted(mentions.map((item, order) => ({ item, order, ...item }))),
  }
}

function sorted<T>(unsorted: Sorted<T>['items']): Sorted<T> {
  const items = [...unsorted].sort((a, b) => a.start - b.start)
  let furthest = 0
  const reach = items.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return { items, reach }
}

function overlapping<T>({ items, reach }: Sorted<T>, first: number, last: number): T[] {
  const found: Sorted<T>['items'][number][] = []
  for (let i = countBefore(items, last) - 1; i >= 0; i--) {
    if ((reach[i] ?? 0) <= first) break
    const each = items[i]
    if (each && each.end > first) found.push(each)
  }
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item)
}

/** How many begin before the offset. */
function countBefore(items: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
