import { isSameLanguage } from '../model/language.ts'
import type { CountryCode, Figure, Story, StoryCountry } from '../model/story.ts'
import { readBackground } from './beside/readBackground.ts'
import { readFigures } from './beside/readFigures.ts'
import { shownRows } from './beside/shownRows.ts'
import { checkEndsNamed } from './flows/checkFlows.ts'
import { placeFlows } from './flows/placeFlows.ts'
import { readFlows } from './flows/readFlows.ts'
import { readFrontMatter } from './frontMatter/readFrontMatter.ts'
import { splitArticle } from './frontMatter/splitArticle.ts'
import { checkFocus } from './frontMatter/storyFocus.ts'
import { countryCode } from './gazetteer/countryCode.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { kindReading, storyKinds } from './kinds/storyKinds.ts'
import type { Article } from './markdown/readArticle.ts'
import { readArticle } from './markdown/readArticle.ts'
import { countryCues } from './mentions/countryCues.ts'
import { findMentions } from './mentions/findMentions.ts'
import { headingsOf } from './mentions/headings.ts'
import { correctMentions, readCorrections } from './mentions/mentionCorrections.ts'
import { checkOwnNames, checkPlaces } from './places/checkPlaces.ts'
import { isPlaceCode } from './places/placeColumns.ts'
import { namedPlaces, type ReadPlaces, readPlaces } from './places/readPlaces.ts'
import { type FoldedText, foldText } from './quotes/foldText.ts'
import type { Diagnostic } from './report/diagnostic.ts'
import { byPlace, reportInto } from './report/fileReport.ts'
import { type Reading, words } from './values/reading.ts'
import { slugProblem } from './values/storySlug.ts'

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
  /** Text of `places.csv`, if there is one. */
  places?: string
  /** Text of `background.csv`, if there is one. */
  background?: string
  /** Text of `figures.csv`, if there is one. */
  figures?: string
}

/** The story and what its editor should know, or everything that keeps it from being one; by file and line. */
export type CompileResult =
  | { ok: true; story: Story; warnings: Diagnostic[] }
  | {
      ok: false
      diagnostics: Diagnostic[]
      /** Whether its front matter says that it is a draft, as far as that can be read. */
      isDraft: boolean
    }

/** Makes a story of its files, or tells all that is wrong with them. Never throws. */
export function compileStory(given: StoryFiles, countries: Gazetteer): CompileResult {
  const files = composed(given)
  const diagnostics: Diagnostic[] = []
  const inArticle = reportInto(diagnostics, 'article.md', files.article)
  const inFlows = reportInto(diagnostics, 'flows.csv', files.flows)
  const warnings: Diagnostic[] = []
  const warnInArticle = reportInto(warnings, 'article.md', files.article, 'warning')
  const warnInFlows = reportInto(warnings, 'flows.csv', files.flows, 'warning')
  const unfit = slugProblem(files.slug)
  if (unfit) inArticle(0, unfit.message, unfit.fix)
  const inPlaces = reportInto(diagnostics, 'places.csv', files.places ?? '')
  const places = readPlaces(files.places, countries, inPlaces)
  const { gazetteer } = places

  const parts = splitArticle(files.article)
  const front = readFrontMatter(parts, gazetteer, inArticle)
  checkOwnNames(places, front.names, inPlaces)
  const article = readArticle(files.article, parts, front, inArticle)
  const names = {
    code: endCode(places),
    // Of front matter that can't be read, nobody knows what kinds it names.
    kind: front.kinds ? kindReading(front.kinds) : words,
  }
  const rows = readFlows(files.flows, names, inFlows, warnInFlows)
  const flows = placeFlows(rows, article, inFlows)

  const endPoints = new Set(rows.drafts.flatMap(({ from, to }) => [from, to]))
  const used = new Set(rows.drafts.map(({ kind }) => kind))
  const kinds = storyKinds(front.kinds ?? [], used, inArticle, warnInArticle)
  const focus = checkFocus(front.focus, endPoints, inArticle)
  const text = foldText(article.text)
  const cues = countryCues(countries, front.names, endPoints, namedPlaces(places, front.names))
  const found = findMentions(text, cues, headingsOf(article.blocks))
  const corrections = readMentionsFile(files.mentions, article, text, gazetteer, diagnostics)
  const warnInBackground = reportInto(warnings, 'background.csv', files.background ?? '', 'warning')
  const warnInFigures = reportInto(warnings, 'figures.csv', files.figures ?? '', 'warning')
  const background = readBackground(
    files.background,
    names.code,
    reportInto(diagnostics, 'background.csv', files.background ?? ''),
    warnInBackground,
  )
  const inFigures = reportInto(diagnostics, 'figures.csv', files.figures ?? '')
  const figures = readFigures(files.figures, names.code, gazetteer, inFigures)

  if (front.fields === undefined || diagnostics.length > 0) {
    const isDraft = front.values.get('draft')?.text === 'true'
    return { ok: false, diagnostics: [...diagnostics, ...warnings].sort(byPlace), isDraft }
  }
  const mentions = correctMentions(found, corrections)
  const mentioned = mentions.map(({ country }) => country)
  const warnInPlaces = reportInto(warnings, 'places.csv', files.places ?? '', 'warning')
  checkPlaces(places, new Set(mentioned), endPoints, warnInPlaces)
  // Countries are found by their English names.
  if (isSameLanguage(front.fields.lang, 'en')) {
    checkEndsNamed(rows, new Set(mentioned), gazetteer, warnInFlows)
  }
  const shown = storyCountries([...endPoints, ...mentioned], gazetteer, front.names)
  const codes = new Set(shown.map(({ code }) => code))
  const facts = shownRows(background, codes, warnInBackground)
  const numbers = shownRows(figures, codes, warnInFigures).map(({ partner, ...figure }): Figure => {
    if (!partner || codes.has(partner)) return { ...figure, ...(partner && { partner }) }
    // What the story shows is known by its code, also where the row has its name; what it does not show has no name there.
    const named = shown.find(({ name }) => name === partner)
    return { ...figure, partner: named?.code ?? gazetteer.get(partner)?.name ?? partner }
  })
  const { text: plain, blocks } = article
  const { draft, ...fields } = front.fields
  return {
    ok: true,
    story: {
      ...{ slug: files.slug, ...fields, ...(draft && { draft }) },
      ...(focus.length > 0 && { focus }),
      ...{ text: plain, blocks, kinds, flows, mentions, countries: shown },
      ...(facts.length > 0 && { background: facts }),
      ...(numbers.length > 0 && { figures: numbers }),
    },
    warnings: warnings.sort(byPlace),
  }
}

/** Takes codes of countries and places; any that may be a place's if those can't be read, which is told of their file alone. */
function endCode({ gazetteer, isLost }: ReadPlaces): Reading<CountryCode> {
  const known = countryCode(gazetteer)
  return (text) => (isLost && isPlaceCode(text) ? { ok: true, value: text } : known(text))
}

/** The texts with each accent in one character with its letter: both ways of writing it are the same words. */
function composed({ slug, ...texts }: StoryFiles): StoryFiles {
  const whole = Object.entries(texts).map(([file, text]) => [file, text.normalize('NFC')])
  return { slug, ...(Object.fromEntries(whole) as Omit<StoryFiles, 'slug'>) }
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
    const { what, name, shortName, capital } = country
    const own = names.get(code) ?? name
    return {
      code,
      ...(what && { what }),
      name: own,
      ...(own === name && shortName && { shortName }),
      capital,
    }
  })
}
