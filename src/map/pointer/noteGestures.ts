/** What a gesture is made of. */
export type GestureEvent = PointerEvent | WheelEvent | MouseEvent

/** Fetches what answers gestures, and hands it those that were made meanwhile. Returns what ends it. Rejects if it cannot be had. */
export type GestureLoader = (early: readonly GestureEvent[]) => Promise<() => void>

/** From pressing to letting go, and what comes by itself. */
const NOTED = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'wheel',
  'dblclick',
] as const

/**
 * Keeps the browser from taking gestures on `surface` for its own, unless one is left to it, and notes them until what answers them
 * is there: it is fetched with the first that is more than a click. Returns what ends that.
 */
export function noteGestures(
  surface: HTMLElement,
  isLeft: (event: WheelEvent) => boolean,
  load: GestureLoader,
): () => void {
  const ending = new AbortController()
  const noting = new AbortController()
  const { signal } = ending
  let early: GestureEvent[] = []
  let isAsked = false
  let stop = () => {}
  const ask = () => {
    if (isAsked) return
    isAsked = true
    load(early).then(
      (end) => {
        noting.abort()
        early = []
        if (signal.aborted) end()
        else stop = end
      },
      () => {
        isAsked = false
        early = []
      },
    )
  }
  const note = (event: GestureEvent) => {
    const isPress = event.type === 'pointerdown'
    // A press after which nothing moved was a click.
    if (isPress && !isAsked && event.type !== early.at(-1)?.type) early.length = 0
    if (early.length === 0 && event.type.startsWith('pointer') && !isPress) return
    early.push(event)
    if (!isPress && (event.buttons !== 0 || !event.type.startsWith('pointer'))) ask()
  }
  for (const type of NOTED)
    surface.addEventListener(type, note, { signal: noting.signal, passive: true })
  const keepWheel = (event: WheelEvent) => {
    if (event.deltaY !== 0 && !isLeft(event)) event.preventDefault()
  }
  surface.addEventListener('wheel', keepWheel, { signal: noting.signal, passive: false })
  // Two fingers are never the page's, though one may scroll it.
  const keepFingers = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  surface.addEventListener('touchstart', keepFingers, { signal, passive: false })
  surface.addEventListener('touchmove', keepFingers, { signal, passive: false })
  // A link that is dragged would be taken along as one.
  surface.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  return () => {
    noting.abort()
    ending.abort()
    stop()
  }
}
