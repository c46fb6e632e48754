/** What the order of a list of stories hangs on; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface DatedStory {
  slug: string
  published?: string
  updated?: string
}

/** The day, month or year under which a list has the story: of its publication, else of its last change. */
export function listedDate({ published, updated }: DatedStory): string | undefined {
  return published ?? updated
}

/**
 * The stories by date, the newest first. A month comes after its days and a year after its months, since they may be meant
 * by it; stories without a date come last. Those of one date go by their last change, then by slug.
 */
export function newestFirst<T extends DatedStory>(stories: readonly T[]): T[] {
  return stories.toSorted(
    (a, b) =>
      descending(listedDate(a) ?? '', listedDate(b) ?? '') ||
      descending(a.updated ?? '', b.updated ?? '') ||
      descending(b.slug, a.slug),
  )
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}
