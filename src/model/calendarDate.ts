const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and that year, month or day exists. */
export function isCalendarDate(text: string): boolean {
  const parts = FORM.exec(text)
  if (parts === null) return false
  const [year = 0, month = 1, day = 1] = parts.slice(1).map((part) => (part ? Number(part) : 1))
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
