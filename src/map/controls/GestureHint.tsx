/** A hint, and the language that it is in (BCP 47). */
export interface Hint {
  words: string
  lang: string
}

/** Tells once how to move a map whose page around has the wheel and one finger; it goes by itself. */
export function GestureHint({ words, lang, onGone }: Hint & { onGone: () => void }) {
  return (
    <p className="gesture-hint" lang={lang} dir="auto" aria-hidden onAnimationEnd={onGone}>
      {words}
    </p>
  )
}
