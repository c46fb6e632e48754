import { CUSTOM_MEDIA } from '../../geo/breakPoints.ts'

/**
 * Out of view for so long, in milliseconds, an element counts as far away: a frame is not told how far
 * from the window it is.
 */
const AWAY_AFTER = 1500

/** Nobody has touched the page for so long, in milliseconds: what is costly then disturbs no one. */
const QUIET = 10_000

/** Keys that lead on, or pick what the focus is on. */
const PASSING_KEYS = /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Escape|Enter| )$/

/** A wheel that rests for so long, in milliseconds, has not only scrolled the page. */
const PASSING = 250
/** So large a share of the element is in view then. */
const MOST = 0.5

/** What says that somebody uses the page. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'touchmove'] as const

/** What on the element says that it will be used soon. */
const APPROACHES = ['pointermove', 'focusin'] as const

/** Who may want the element. */
export interface Wishes {
  /** Whether the address asks for it. */
  isAsked: boolean
  /** Whether it may be had before it is used, asked when it could: see {@link canHurry}. */
  isEager: () => boolean
}

/** A watch for whether an element is wanted. */
export interface Watch {
  /** The reader uses it: it is wanted at once. */
  want: () => void
  /** Ends the watch. */
  forget: () => void
}

/**
 * Calls `start` when the element is wanted and `end` when it is far out of view, in turn and as often as that happens.
 */
export function whileWanted(
  element: HTMLElement,
  wishes: Wishes,
  start: () => void,
  end: () => void,
): Watch {
  let forget = () => {}
  let want = () => {}
  const begin = () => {
    forget()
    want = () => {}
    forget = whenAway(element, () => {
      end()
      wait()
    })
    start()
  }
  const wait = () => {
    want = begin
    const watches = [
      wishes.isAsked && whenInView(element, begin),
      whenApproached(element, () => wishes.isEager() && begin()),
      whenUsed(element, begin),
    ]
    forget = () => {
      for (const stop of watches) if (stop) stop()
    }
  }
  if (wishes.isAsked) begin()
  else wait()
  return { want: () => want(), forget: () => forget() }
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

function whenInView(element: HTMLElement, callback: () => void, share = 0): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1)
      if (!entry?.isIntersecting || entry.intersectionRatio < share) return
      observer.disconnect()
      callback()
    },
    { threshold: share },
  )
  observer.observe(element)
  return () => observer.disconnect()
}

/** Calls back once when the element is touched, or a key is pressed or the wheel is turned on it and not past it. */
function whenUsed(element: HTMLElement, callback: () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  let timer = 0
  let stopLooking = () => {}
  const begin = () => {
    waiting.abort()
    callback()
  }
  const touch = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') begin()
  }
  const press = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (!(ctrlKey || altKey || metaKey || PASSING_KEYS.test(key))) begin()
  }
  const turn = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      stopLooking()
      stopLooking = whenInView(element, begin, MOST)
    }, PASSING)
  }
  // A finger that scrolls the page around is cancelled, and never lifted.
  element.addEventListener('pointerup', touch, { signal })
  // Arrow keys that lead from place to place go no further than them.
  element.addEventListener('keydown', press, { signal, capture: true })
  element.addEventListener('wheel', turn, { signal, passive: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    stopLooking()
  })
  return () => waiting.abort()
}

/** Calls back when a pointer or the focus comes to the element, or the page has long been quiet around it. */
function whenApproached(element: HTMLElement, callback: () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  let isInView = false
  let timer = 0
  const begin = () => {
    if (!signal.aborted) callback()
  }
  for (const approach of APPROACHES) element.addEventListener(approach, begin, { signal })
  const listen = () => {
    clearTimeout(timer)
    if (isInView) timer = window.setTimeout(() => whenIdle(begin), QUIET)
  }
  for (const sign of SIGNS)
    window.addEventListener(sign, listen, { signal, capture: true, passive: true })
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false
    listen()
  })
  observer.observe(element)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
  return () => waiting.abort()
}

/** Safari has no idle callback; there the next task has to do. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 2000 })
  else setTimeout(callback, 1)
}

/** Links that are slower than the fastest sort that browsers tell of. */
const SLOW_LINKS: readonly unknown[] = ['slow-2g', '2g', '3g']

/** So long, in milliseconds, a quick processor takes at most to bring the page to life. */
const QUICK = 500

/**
 * Whether the reader has a wide window, a pointer that hovers, a good link and a quick processor, and saves no data: there
 * it costs nothing to have something ready before it is used. Not all browsers tell of links.
 */
export function canHurry(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  const matches = (query: string) => window.matchMedia(query).matches
  return (
    matches(CUSTOM_MEDIA.beside) &&
    matches('(hover:hover)') &&
    matches('(pointer:fine)') &&
    !matches('(prefers-reduced-data:reduce)') &&
    connection?.saveData !== true &&
    !SLOW_LINKS.includes(connection?.effectiveType) &&
    timeToLife() <= QUICK
  )
}

/**
 * How long it took from the page's script to a page that answers, in milliseconds; endless as long as it does not, and 0 where
 * nobody measures.
 */
function timeToLife(): number {
  const [begun, alive] = ['storyarc:begun', 'storyarc:hydrated'].map(
    (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0,
  )
  if (!begun) return 0
  return alive ? alive - begun : Number.POSITIVE_INFINITY
}
