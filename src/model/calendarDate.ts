/** A day, a month or a year; what the source does not give is absent. */
export interface CalendarDate {
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything else, and for a year, month or day that
 * does not exist.
 */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = FORM.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined)
  const [year = 0, month, day] = parts?.map(Number) ?? []
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  const exists =
    year > 0 && date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1)
  if (!exists) return undefined
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** Whether `text` is a date that {@link parseCalendarDate} reads. */
export function isCalendarDate(text: string): boolean {
  return parseCalendarDate(text) !== undefined
}

/** The reader's own day, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
