import { ARTICLE_ID } from '../article/ArticlePanel.tsx'
import { readingPlace } from '../linking/readingPlace.ts'

/** Knows where in the article the reader was when something was pressed. */
export interface WatchedPress {
  /**
   * How much of the article lay above what scrolls it at the last press, in CSS pixels; it is for one pick alone. Without a press, it
   * is measured now; undefined if there is no article.
   */
  takePlace: () => number | undefined
  end: () => void
}

/** Measures at each press, as what it picks must not make the browser lay out the page before that is painted. */
export function watchPress(): WatchedPress {
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  let place: number | undefined
  const note = () => {
    place = placeNow()
  }
  const forget = () => {
    place = undefined
  }
  const noteKey = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' || key === ' ') note()
  }
  document.addEventListener('pointerdown', note, options)
  document.addEventListener('keydown', noteKey, options)
  document.addEventListener('scroll', forget, options)
  window.addEventListener('resize', forget, options)
  return {
    takePlace: () => {
      const known = place ?? placeNow()
      forget()
      return known
    },
    end: () => listening.abort(),
  }
}

function placeNow(): number | undefined {
  const article = document.getElementById(ARTICLE_ID)
  return article ? readingPlace(article) : undefined
}
