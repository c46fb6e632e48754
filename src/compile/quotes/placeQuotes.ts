import type { TextRange } from '../../model/story.ts'
import type { Article } from '../markdown/readArticle.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { findPlaces, type QuotedWords } from './findPlaces.ts'
import type { FoldedText } from './foldText.ts'
import { nearestWords } from './nearestWords.ts'

/** For so many different quotes the nearest words are looked up: that takes time. */
const MOST_SUGGESTIONS = 20
const MOST_PLACES_LISTED = 5

/** Words to place, and where they were asked for. */
export interface QuoteRequest extends QuotedWords {
  /** Offset of the cell in its file. */
  offset: number
}

/**
 * A function that finds the one place of quoted words in `text`, which is part of the article, and
 * reports words that stand nowhere or more than once, unless there is no text at all. `column` is
 * the name of their cell.
 */
export function quotePlacer(article: Article, text: FoldedText, column: string, report: Report) {
  const suggestions = new Map<string, string>()
  const placesOf = remembering((quoted) => findPlaces(text, quoted))
  const oneParagraph = { ...text, text: text.text.replaceAll('\n', ' ') }
  const tornPlacesOf = remembering((quoted) => findPlaces(oneParagraph, quoted))

  return function placeQuote(quoted: QuoteRequest): TextRange | undefined {
    if (text.text === '') return undefined
    const places = placesOf(quoted)
    const [place] = places
    if (places.length === 1) return place
    const shown = excerpt(quoted.words)
    const [torn] = places.length > 0 ? [] : tornPlacesOf({ words: quoted.words })
    if (places.length > 1) {
      report(
        quoted.offset,
        `The ${column} ${shown} stands ${places.length} times in article.md: ${listPlaces(places)}.`,
        'Fill before or after with the words next to the right one.',
      )
    } else if (hasContext(quoted) && placesOf({ words: quoted.words }).length > 0) {
      report(
        quoted.offset,
        `The ${column} ${shown} stands in article.md, but not next to before or after.`,
        'Copy into before and after the words that stand directly next to it.',
      )
    } else if (torn && article.lineOf(torn.start) !== article.lineOf(torn.end - 1)) {
      const lines = [torn.start, torn.end - 1].map((offset) => article.lineOf(offset))
      report(
        quoted.offset,
        `The ${column} ${shown} runs over several paragraphs of article.md, from line ${lines.join(' to line ')}.`,
        'Copy words of one paragraph, and give what the others say rows of their own.',
      )
    } else {
      report(
        quoted.offset,
        `The ${column} ${shown} was not found in article.md${suggest(quoted.words)}.`,
        column === 'quote'
          ? 'Copy the words exactly, from one paragraph below the front matter.'
          : 'Copy the words exactly, from one paragraph.',
      )
    }
    return undefined
  }

  function suggest(words: string): string {
    const known = suggestions.get(words)
    if (known !== undefined || suggestions.size >= MOST_SUGGESTIONS) return known ?? ''
    const suggestion = nearestTo(words)
    suggestions.set(words, suggestion)
    return suggestion
  }

  function nearestTo(words: string): string {
    const near = nearestWords(text, words)
    if (near === undefined) return ''
    const shown = excerpt(article.text.slice(near.start, near.end))
    return `; the nearest words are ${shown} (line ${article.lineOf(near.start)})`
  }

  function listPlaces(places: TextRange[]): string {
    const listed = places.slice(0, MOST_PLACES_LISTED).map((place) => {
      return `line ${article.lineOf(place.start)} ${excerpt(inContext(article.text, place))}`
    })
    const more = places.length - listed.length
    return listed.join(', ') + (more > 0 ? ` and ${more} more` : '')
  }
}

/** Looks up the same words once: rows may repeat each other by the thousand. */
function remembering(find: (quoted: QuotedWords) => TextRange[]) {
  const known = new Map<string, TextRange[]>()
  return ({ words, before, after }: QuotedWords): TextRange[] => {
    const key = JSON.stringify([words, before, after])
    const places = known.get(key) ?? find({ words, before, after })
    known.set(key, places)
    return places
  }
}

function hasContext({ before, after }: QuotedWords): boolean {
  return before !== undefined || after !== undefined
}

const FOUR_WORDS_BEFORE = /(?:\S+[^\S\n]+){0,4}\S*$/
const FOUR_WORDS_AFTER = /^\S*(?:[^\S\n]+\S+){0,4}/

/** The words at a place with up to four words of their block on each side. */
function inContext(text: string, { start, end }: TextRange): string {
  const before = FOUR_WORDS_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const after = FOUR_WORDS_AFTER.exec(text.slice(end, end + 60))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
