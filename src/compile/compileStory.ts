import type { CountryCode, Story, StoryCountry } from '../model/story.ts'
import { placeFlows } from './flows/placeFlows.ts'
import { readFlows } from './flows/readFlows.ts'
import { readFrontMatter } from './frontMatter/readFrontMatter.ts'
import { splitArticle } from './frontMatter/splitArticle.ts'
import { checkFocus } from './frontMatter/storyFocus.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import type { Article } from './markdown/readArticle.ts'
import { readArticle } from './markdown/readArticle.ts'
import { countryCues } from './mentions/countryCues.ts'
import { findMentions } from './mentions/findMentions.ts'
import { correctMentions, readCorrections } from './mentions/mentionCorrections.ts'
import { type FoldedText, foldText } from './quotes/foldText.ts'
import type { Diagnostic } from './report/diagnostic.ts'
import { byPlace, type Report, reportInto } from './report/fileReport.ts'

/** The texts of a story's folder. */
export interface StoryFiles {
  /** Name of the folder. */
  slug: string
  /** Text of `article.md`. */
  article: string
  /** Text of `flows.csv`. */
  flows: string
  /** Text of `mentions.csv`, if there is one. */
  mentions?: string
}

/** The story and what its editor should know, or everything that keeps it from being one; by file and line. */
export type CompileResult =
  | { ok: true; story: Story; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] }

/** Makes a story of its files, or tells all that is wrong with them. Never throws. */
export function compileStory(given: StoryFiles, gazetteer: Gazetteer): CompileResult {
  const files = composed(given)
  const diagnostics: Diagnostic[] = []
  const inArticle = reportInto(diagnostics, 'article.md', files.article)
  const inFlows = reportInto(diagnostics, 'flows.csv', files.flows)
  const warnings: Diagnostic[] = []
  const warnInFlows = reportInto(warnings, 'flows.csv', files.flows, 'warning')
  checkSlug(files.slug, inArticle)

  const parts = splitArticle(files.article)
  const front = readFrontMatter(parts, gazetteer, inArticle)
  const article = readArticle(files.article, parts, front, inArticle)
  const rows = readFlows(files.flows, gazetteer, inFlows, warnInFlows)
  const flows = placeFlows(rows, article, inFlows)

  const endPoints = new Set(rows.drafts.flatMap(({ from, to }) => [from, to]))
  const focus = checkFocus(front.focus, endPoints, inArticle)
  const text = foldText(article.text)
  const found = findMentions(text, countryCues(gazetteer, front.names, endPoints))
  const corrections = readMentionsFile(files.mentions, article, text, gazetteer, diagnostics)

  if (front.fields === undefined || diagnostics.length > 0) {
    return { ok: false, diagnostics: [...diagnostics, ...warnings].sort(byPlace) }
  }
  const mentions = correctMentions(found, corrections)
  const mentioned = mentions.map(({ country }) => country)
  const countries = storyCountries([...endPoints, ...mentioned], gazetteer, front.names)
  const { text: plain, blocks } = article
  return {
    ok: true,
    story: {
      ...{ slug: files.slug, ...front.fields, ...(focus.length > 0 && { focus }) },
      ...{ text: plain, blocks, flows, mentions, countries },
    },
    warnings,
  }
}

/** The texts with each accent in one character with its letter: both ways of writing it are the same words. */
function composed({ slug, article, flows, mentions }: StoryFiles): StoryFiles {
  return {
    slug,
    article: article.normalize('NFC'),
    flows: flows.normalize('NFC'),
    ...(mentions !== undefined && { mentions: mentions.normalize('NFC') }),
  }
}

/** Folders that the site has beside those of its stories. */
const SITE_FOLDERS = ['assets', 'countries']

function checkSlug(slug: string, report: Report): void {
  if (SITE_FOLDERS.includes(slug)) {
    report(0, `A story’s folder can’t be named ${slug}: the site has one.`, 'Add another word.')
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return
  report(
    0,
    'The name of the story’s folder is not fit for an address.',
    'Use lower-case letters and digits, with single hyphens between words.',
  )
}

function readMentionsFile(
  csv: string | undefined,
  article: Article,
  text: FoldedText,
  gazetteer: Gazetteer,
  diagnostics: Diagnostic[],
) {
  if (csv === undefined) return []
  const report = reportInto(diagnostics, 'mentions.csv', csv)
  return readCorrections(csv, article, text, gazetteer, report)
}

/** The countries of these codes, each once and in this order, under the names that the story uses. */
function storyCountries(
  codes: Iterable<CountryCode>,
  gazetteer: Gazetteer,
  names: ReadonlyMap<CountryCode, string>,
): StoryCountry[] {
  return [...new Set(codes)].flatMap((code) => {
    const country = gazetteer.get(code)
    if (country === undefined) return []
    const { name, shortName, capital } = country
    const own = names.get(code)
    if (own !== undefined && own !== name) return { code, name: own, capital }
    return { code, name, ...(shortName && { shortName }), capital }
  })
}
