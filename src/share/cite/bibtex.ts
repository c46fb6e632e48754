import { parseCalendarDate } from '../../model/calendarDate.ts'
import type { CitedStory } from '../../words/enTake.ts'

/** What TeX gives a meaning, and how it is written to be read as it stands. */
const MEANT: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The story as an entry of a BibTeX file; what it does not say is left out. `key` is what it is called there. */
export function bibtex(story: CitedStory, key: string): string {
  const { byline, title, publisher, published, url, readOn } = story
  const date = published === undefined ? undefined : parseCalendarDate(published)
  const fields: [string, string | undefined][] = [
    // Braces inside keep a name in one piece and a title's capitals.
    ['author', byline && `{${texText(byline)}}`],
    ['title', `{${texText(title)}}`],
    ['organization', publisher && texText(publisher)],
    ['year', date && String(date.year)],
    ['month', date?.month?.toString()],
    ['day', date?.day?.toString()],
    ['url', texAddress(url)],
    ['urldate', readOn],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@online{${key},\n${lines.join(',\n')}\n}\n`
}

/** BibTeX counts braces, also those with a backslash before them: one without a partner is written without a brace. */
function texText(text: string): string {
  const isBalanced = hasPartners(text)
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&%#_~^]/g, (sign) => {
    if (!isBalanced && sign === '{') return '\\textbraceleft{}'
    if (!isBalanced && sign === '}') return '\\textbraceright{}'
    return MEANT[sign] ?? sign
  })
}

function hasPartners(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if (sign === '{') open++
    if (sign === '}') open--
    if (open < 0) return false
  }
  return open === 0
}

/** An address stands as it is, but for signs that would end it: those have a way of their own to be written. */
function texAddress(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
}
