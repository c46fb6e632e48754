import type { Report } from '../report/fileReport.ts'

const MOST_CHARACTERS = 300_000
const MOST_LINES = 20_000
const MOST_SIGNS = 20_000
const MOST_SIGNS_TOGETHER = 2_000
const MOST_CONTAINERS = 3_000
const SIGNS = /[*_[\]`<&!\\]/g
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))+/gm
const TOO_DEEP = /^(?:[ \t]{40}|(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){20})/m

/**
 * Whether Markdown is small and plain enough to be parsed fast and without running out of stack;
 * what is too much for that is reported. No article that people write comes near these limits.
 */
export function withinMarkdownLimits(markdown: string, report: Report): boolean {
  if (markdown.length > MOST_CHARACTERS) {
    report(
      0,
      `The article is longer than ${MOST_CHARACTERS} characters.`,
      'Shorten it, or cut it into several stories.',
    )
    return false
  }
  if ((markdown.match(/\n|\r\n?/g)?.length ?? 0) > MOST_LINES) {
    report(
      0,
      `The article has more than ${MOST_LINES} lines.`,
      'Shorten it, or cut it into several stories.',
    )
    return false
  }
  const deep = TOO_DEEP.exec(markdown)
  if (deep) {
    report(
      deep.index,
      'Quotes or lists are nested too deep here.',
      'Take out spaces, > and list signs at the start of the line.',
    )
    return false
  }
  if (!hasFewContainers(markdown, report)) return false
  const crowded = crowdedPart(markdown)
  if (crowded === undefined) return true
  report(
    crowded,
    'The article has too many signs of Markdown here, such as * _ [ ] or `.',
    'Delete those that are not needed.',
  )
  return false
}

/** Whether lists and quotes are few enough: each of their lines costs what all before it have. */
function hasFewContainers(markdown: string, report: Report): boolean {
  let count = 0
  for (const { 0: signs, index } of markdown.matchAll(CONTAINERS)) {
    count += signs.match(/[>.)*+-]/g)?.length ?? 0
    if (count <= MOST_CONTAINERS) continue
    report(
      index,
      `The article has more than ${MOST_CONTAINERS} signs of lists and quotes.`,
      'Write it as plain paragraphs, or cut it into several stories.',
    )
    return false
  }
  return true
}

/** Where the first stretch without an empty line begins that has too many signs of Markdown. */
function crowdedPart(markdown: string): number | undefined {
  let all = 0
  let start = 0
  for (const part of markdown.split(/(\n[ \t]*\r?\n)/)) {
    const signs = part.match(SIGNS)?.length ?? 0
    all += signs
    if (signs > MOST_SIGNS_TOGETHER || all > MOST_SIGNS) return start
    start += part.length
  }
  return undefined
}
