/**
 * Out of view for so long, in milliseconds, an element counts as far away: a frame is not told how far
 * from the window it is.
 */
const AWAY_AFTER = 1500

/**
 * Calls `start` when the element is wanted (see {@link whenWanted}) and `end` when it is far out of view,
 * in turn and as often as that happens. Returns what ends the watch; it calls neither.
 */
export function whileWanted(element: HTMLElement, start: () => void, end: () => void): () => void {
  let forget = () => {}
  const wait = () => {
    forget = whenWanted(element, () => {
      forget = whenAway(element, () => {
        end()
        wait()
      })
      start()
    })
  }
  wait()
  return () => forget()
}

function whenAway(element: HTMLElement, callback: () => void): () => void {
  let timer = 0
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer)
    if (entries.at(-1)?.isIntersecting) return
    timer = window.setTimeout(() => {
      observer.disconnect()
      callback()
    }, AWAY_AFTER)
  })
  observer.observe(element)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}

/** What a reader does on the map that asks for the live map at once. */
const GESTURES = [
  'pointerdown',
  'pointermove',
  'wheel',
  'touchstart',
  'keydown',
  'focusin',
] as const

/** What a reader who saves data has to do; all else may be no more than scrolling or tabbing past. */
const MEANT_GESTURES = ['click'] as const

/** An element that is scrolled past in less than this, in milliseconds, is not wanted. */
const PASSING = 250

/**
 * Calls `start` once: when the page is idle and the element is in view and stays there, or at the first
 * gesture on it. An element that is in view from the beginning need not prove that it stays. Readers who
 * save data have to ask, by a gesture that is meant. Returns what takes the wish back.
 */
function whenWanted(element: HTMLElement, start: () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  let inView: boolean | undefined
  let passing = 0
  const begin = () => {
    if (signal.aborted) return
    waiting.abort()
    start()
  }
  const savesData = readerSavesData()
  for (const gesture of savesData ? MEANT_GESTURES : GESTURES) {
    element.addEventListener(gesture, begin, { signal, passive: true })
  }
  if (savesData) return () => waiting.abort()
  const observer = new IntersectionObserver((entries) => {
    const wait = inView === undefined ? 0 : PASSING
    inView = entries.at(-1)?.isIntersecting ?? false
    clearTimeout(passing)
    if (inView) passing = window.setTimeout(() => whenIdle(() => inView && begin()), wait)
  })
  observer.observe(element)
  signal.addEventListener('abort', () => {
    clearTimeout(passing)
    observer.disconnect()
  })
  return () => waiting.abort()
}

/** Safari has no idle callback; there the next task has to do. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 2000 })
  else setTimeout(callback, 1)
}

/** Whether the reader's browser or system asks for few data; not all browsers say. */
function readerSavesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return (
    connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
  )
}
