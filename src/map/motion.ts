const FADE_MS = 150
const FLIGHT_MS = 500

/** Milliseconds that a fade takes; none for readers who want no motion. */
export function fadeDuration(): number {
  return readerWantsMotion() ? FADE_MS : 0
}

/** Milliseconds that a flight takes at most; none for readers who want no motion. */
export function flightDuration(): number {
  return readerWantsMotion() ? FLIGHT_MS : 0
}

/** Whether the reader's system allows motion. */
function readerWantsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
