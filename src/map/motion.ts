/** Whether the reader's system allows motion. */
export function readerWantsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
