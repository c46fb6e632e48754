import { isMap, parseDocument, type YAMLMap, type YAMLParseError } from 'yaml'
import type { Report } from '../report/fileReport.ts'

const LONGEST = 50_000
const MOST_SIGNS = 200
const MOST_ERRORS = 5
const LONGEST_ERROR = 120

/** Signs that begin a list or a mapping inside another. */
const SIGNS = /[[{]|[-?](?=[ \t\n\r])/g

/** The mapping at the top of the front matter; anything else is reported. */
export function parseFrontMatter(yaml: string, report: Report): YAMLMap | undefined {
  if (!withinLimits(yaml, report)) return undefined
  // Failsafe: every scalar stays the text that the editor wrote, `2025` and `no` included.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
  })
  reportErrors(yaml, document.errors, report)
  if (document.errors.length > 0) return undefined
  if (isMap(document.contents)) return document.contents
  report(
    0,
    'The front matter holds no fields.',
    'Write one field a line, for example title: The headline.',
  )
  return undefined
}

/** Tabs are told once, and nothing else is: what follows them is read wrongly. */
function reportErrors(yaml: string, errors: readonly YAMLParseError[], report: Report): void {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT')
  if (tab) {
    report(
      tab.pos[0],
      'The front matter is indented with tabs, which YAML does not take.',
      'Write two spaces instead of each tab.',
    )
    return
  }
  for (const { pos, code, message } of errors.slice(0, MOST_ERRORS)) {
    const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? quotedLine(yaml, pos[0]) : undefined
    if (colon) report(pos[0], 'The value holds a colon.', `Put it in quotation marks: ${colon}.`)
    else
      report(
        pos[0],
        `The front matter is not YAML: ${plainError(message)}.`,
        'Put values that hold a colon, # or a quotation mark in quotation marks.',
      )
  }
}

/** The line of a field with its value in quotation marks; absent if it is no plain field. */
function quotedLine(yaml: string, offset: number): string | undefined {
  const start = Math.max(yaml.lastIndexOf('\n', offset - 1), yaml.lastIndexOf('\r', offset - 1)) + 1
  const [line = ''] = /[^\r\n]*/.exec(yaml.slice(start)) ?? []
  const [, field, value] = /^\s*([\w-]+):\s+(\S.*?)\s*$/.exec(line) ?? []
  if (!field || !value || line.length > LONGEST_ERROR) return undefined
  return `${field}: ${value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`}`
}

/** Whether the YAML is small and flat enough to be parsed without running out of stack or memory. */
function withinLimits(yaml: string, report: Report): boolean {
  if (yaml.length > LONGEST) {
    report(
      0,
      `The front matter is longer than ${LONGEST} characters.`,
      'Move text into the article.',
    )
    return false
  }
  const surplus = [...yaml.matchAll(SIGNS)][MOST_SIGNS]
  if (surplus === undefined) return true
  report(
    surplus.index,
    'The front matter has too many signs of YAML, such as [ { - or ?.',
    'Write one field a line, with its value in quotation marks.',
  )
  return false
}

/** An error's words on one short line: they may repeat the file. */
function plainError(message: string): string {
  const plain = message.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()
  return plain.length > LONGEST_ERROR ? `${plain.slice(0, LONGEST_ERROR)}…` : plain
}
