import type { CountryCode, Mention, TextRange } from '../../model/story.ts'
import { readTable } from '../csv/csvTable.ts'
import { countryCodeFix } from '../gazetteer/countryCode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Article } from '../markdown/readArticle.ts'
import type { FoldedText } from '../quotes/foldText.ts'
import { quotePlacer } from '../quotes/placeQuotes.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { notA, type Reading, words } from '../values/reading.ts'
import { LONGEST_LINE, LONGEST_PASSAGE, type TextRules } from '../values/textRule.ts'

/** What mentions.csv says of some words: which country they name, if any. */
export interface MentionCorrection extends TextRange {
  /** Absent where the editor wrote `none`. */
  country?: CountryCode
}

/** The columns of `mentions.csv`. */
function mentionColumns(gazetteer: Gazetteer) {
  return {
    text: { required: true, longest: LONGEST_LINE, read: words },
    country: { required: true, longest: LONGEST_LINE, read: countryOrNone(gazetteer) },
    before: { required: false, longest: LONGEST_PASSAGE, read: words },
    after: { required: false, longest: LONGEST_PASSAGE, read: words },
  } satisfies TextRules
}

function countryOrNone(gazetteer: Gazetteer): Reading<CountryCode | 'none'> {
  return (text) => {
    if (text === 'none' || gazetteer.has(text)) return { ok: true, value: text }
    const fix = /^none$/i.test(text) ? 'Did you mean none?' : countryCodeFix(text, gazetteer)
    return notA('a country code, nor none', text, fix)
  }
}

/** Reads mentions.csv; rows with problems are reported and left out. */
export function readCorrections(
  csv: string,
  article: Article,
  text: FoldedText,
  gazetteer: Gazetteer,
  report: Report,
): MentionCorrection[] {
  const placeQuote = quotePlacer(article, text, 'text', report)
  const corrections: MentionCorrection[] = []
  for (const { cells, values } of readTable(csv, mentionColumns(gazetteer), report)) {
    const corrected = cells.get('text')
    if (corrected === undefined || !cells.has('country')) continue
    const range = placeQuote({
      words: corrected.text,
      offset: corrected.offset,
      before: cells.get('before')?.text,
      after: cells.get('after')?.text,
    })
    if (range === undefined) continue
    if (corrections.some((earlier) => overlap(earlier, range))) {
      report(
        corrected.offset,
        `The text ${excerpt(corrected.text)} overlaps that of an earlier row.`,
        'Keep one of the two rows.',
      )
      continue
    }
    const country = values?.country ?? 'none'
    corrections.push(country === 'none' ? range : { ...range, country })
  }
  return corrections
}

/** The mentions with the corrections in place of those they overlap, in reading order. */
export function correctMentions(mentions: Mention[], corrections: MentionCorrection[]): Mention[] {
  const kept = mentions.filter((mention) => !corrections.some((row) => overlap(row, mention)))
  const added = corrections.flatMap(({ country, ...range }) =>
    country ? { ...range, country } : [],
  )
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
