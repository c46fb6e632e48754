import type { CountryCode, Mention, TextRange } from '../../model/story.ts'
import { readTable, type TableColumns } from '../csv/csvTable.ts'
import { countryCodeFix } from '../gazetteer/countryCode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Article } from '../markdown/readArticle.ts'
import type { FoldedText } from '../quotes/foldText.ts'
import { quotePlacer } from '../quotes/placeQuotes.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'

/** What mentions.csv says of some words: which country they name, if any. */
export interface MentionCorrection extends TextRange {
  /** Absent where the editor wrote `none`. */
  country?: CountryCode
}

const COLUMNS: TableColumns = { required: ['text', 'country'], optional: ['before', 'after'] }

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
  for (const { cells } of readTable(csv, COLUMNS, report)) {
    const words = cells.get('text')
    const country = cells.get('country')
    if (words === undefined || country === undefined) continue
    if (country.text !== 'none' && !gazetteer.has(country.text)) {
      report(
        country.offset,
        `${excerpt(country.text)} is not a country code, nor none.`,
        countryCodeFix(country.text, gazetteer),
      )
    }
    const range = placeQuote({
      words: words.text,
      offset: words.offset,
      before: cells.get('before')?.text,
      after: cells.get('after')?.text,
    })
    if (range === undefined) continue
    if (corrections.some((earlier) => overlap(earlier, range))) {
      report(
        words.offset,
        `The text ${excerpt(words.text)} overlaps that of an earlier row.`,
        'Keep one of the two rows.',
      )
      continue
    }
    corrections.push(country.text === 'none' ? range : { ...range, country: country.text })
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
