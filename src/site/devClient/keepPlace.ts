import { ARTICLE_ID } from '../../article/ArticlePanel.tsx'
import { readingPlace, returnToPlace } from '../../linking/readingPlace.ts'

/** Where the editor was when the page was left. */
interface LeftPlace {
  /** What was picked, as the address has it. */
  fragment: string
  /** How much of the article lay above what scrolls it, in CSS pixels. */
  place: number
}

/**
 * Leads an editor back to the place in the article after a saved file has reloaded the page, also from what the pick
 * in the address has scrolled to. Any other way to the page starts where readers start.
 */
export function keepPlace(isReload: boolean): () => void {
  const key = `storyarc:place:${location.pathname}`
  const left = isReload ? leftPlace(sessionStorage.getItem(key)) : undefined
  sessionStorage.removeItem(key)
  let wanted = left?.fragment === location.hash ? left : undefined
  // By this mark of the page, its pick is shown.
  const observer = new PerformanceObserver((list) => {
    const article = document.getElementById(ARTICLE_ID)
    if (!wanted || !article || list.getEntriesByName('storyarc:hydrated').length === 0) return
    returnToPlace(article, wanted.place)
    wanted = undefined
  })
  observer.observe({ type: 'mark', buffered: true })
  const leave = () => {
    const article = document.getElementById(ARTICLE_ID)
    if (!article) return
    const leaving = wanted ?? { fragment: location.hash, place: readingPlace(article) }
    sessionStorage.setItem(key, `${leaving.fragment}\n${leaving.place}`)
  }
  window.addEventListener('pagehide', leave)
  return () => {
    observer.disconnect()
    window.removeEventListener('pagehide', leave)
  }
}

function leftPlace(kept: string | null): LeftPlace | undefined {
  const [fragment, place] = kept?.split('\n') ?? []
  const pixels = Number(place || Number.NaN)
  return fragment === undefined || Number.isNaN(pixels) ? undefined : { fragment, place: pixels }
}
