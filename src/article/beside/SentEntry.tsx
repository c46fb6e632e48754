/**
 * What the server sent of a country's background in its entry, as it stands: nothing of it depends on a script. To React it is a
 * text that is left alone, so that it costs no hydration and outlives every change around it.
 */
export function SentEntry() {
  return <div suppressHydrationWarning>{''}</div>
}
