import { parseCalendarDate } from '../../model/calendarDate.ts'
import type { CitedStory } from '../../words/enTake.ts'

/** The story as a CSL-JSON file, which Zotero, Pandoc and others read; what it does not say is left out. */
export function cslJson(story: CitedStory, key: string): string {
  const { byline, title, publisher, published, url, readOn } = story
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: byline === undefined ? undefined : [{ literal: byline }],
    'container-title': publisher,
    issued: dateParts(published),
    URL: url,
    accessed: dateParts(readOn),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** As many parts as are known. */
function dateParts(date: string | undefined): { 'date-parts': number[][] } | undefined {
  const known = date === undefined ? undefined : parseCalendarDate(date)
  if (!known) return undefined
  const { year, month, day } = known
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] }
}
