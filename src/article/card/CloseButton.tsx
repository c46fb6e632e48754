import { useWords } from '../../words/words.ts'

/** Closes the card. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="close" aria-label={useWords().card.close} onClick={onClose}>
      <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
