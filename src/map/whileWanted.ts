import { whenWanted } from './whenWanted.ts'

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
