import { type RefObject, useEffect, useRef } from 'react'
import { isCommand } from '../../linking/isCommand.ts'
import type { Target } from '../../model/target.ts'
import { useWords } from '../../words/words.ts'

/** What {@link CardPath} needs. */
export interface CardPathProps {
  dockRef: RefObject<HTMLElement | null>
  /** What is picked. */
  target: Target
  /** Leads back to the words of the article that are shown. */
  onWords: () => void
}

/**
 * The keyboard's way straight to the card: a skip link that Tab meets after a link of what is picked, and a key that
 * leads there from everything on the page that has the focus, and from the card back to the words.
 */
export function CardPath({ dockRef, target, onWords }: CardPathProps) {
  const { card } = useWords()
  const skipRef = useRef<HTMLButtonElement>(null)
  const goToCard = () => dockRef.current?.querySelector('h2')?.focus()
  useEffect(() => {
    const skip = skipRef.current
    return skip ? offerSkip(skip, dockRef, target) : undefined
  }, [dockRef, target])
  useEffect(() => {
    const travel = (event: KeyboardEvent) => {
      const { key, target: focused } = event
      if (key !== card.key || !isCommand(event) || !(focused instanceof Element)) return
      if (focused === document.body) return
      event.preventDefault()
      if (dockRef.current?.contains(focused)) onWords()
      else goToCard()
    }
    document.addEventListener('keydown', travel)
    return () => document.removeEventListener('keydown', travel)
  })
  return (
    <button
      ref={skipRef}
      type="button"
      className="skip-link to-card"
      tabIndex={-1}
      aria-keyshortcuts={card.key}
      onClick={goToCard}
    >
      {card.toCard}
    </button>
  )
}

/**
 * Tab from a link of what is picked leads to the skip link, which shows under that link; from there Tab goes on as
 * if the skip link stood behind the link. Returns what ends that.
 */
function offerSkip(
  skip: HTMLElement,
  dockRef: RefObject<HTMLElement | null>,
  { id }: Target,
): () => void {
  let from: HTMLElement | SVGElement | null = null
  const tab = (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Tab' || !(target instanceof Element)) return
    if (target === skip) {
      if (event.shiftKey) event.preventDefault()
      from?.focus({ preventScroll: true })
      return
    }
    const link = target.closest<HTMLElement | SVGElement>(`a[data-target="${id}"]`)
    if (event.shiftKey || !link || dockRef.current?.contains(link)) return
    event.preventDefault()
    from = link
    const words = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect()
    skip.style.setProperty('--left', `${words.left}px`)
    skip.style.setProperty('--top', `${words.bottom}px`)
    skip.focus({ preventScroll: true })
  }
  document.addEventListener('keydown', tab)
  return () => document.removeEventListener('keydown', tab)
}
