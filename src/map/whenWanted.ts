/** What a reader does on the map that asks for the live map at once. */
const GESTURES = [
  'pointerdown',
  'pointermove',
  'wheel',
  'touchstart',
  'keydown',
  'focusin',
] as const

/**
 * Calls `start` once: when the page is idle and the element is in view, or at the first gesture on it. An
 * element that is scrolled past before the page is idle is not wanted. Returns what takes the wish back.
 */
export function whenWanted(element: HTMLElement, start: () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  let inView = false
  const begin = () => {
    if (signal.aborted) return
    waiting.abort()
    start()
  }
  for (const gesture of GESTURES) {
    element.addEventListener(gesture, begin, { signal, passive: true })
  }
  const observer = new IntersectionObserver((entries) => {
    const wasInView = inView
    inView = entries.at(-1)?.isIntersecting ?? false
    if (inView && !wasInView) whenIdle(() => inView && begin())
  })
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => waiting.abort()
}

/** Safari has no idle callback; there the next task has to do. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 2000 })
  else setTimeout(callback, 1)
}
