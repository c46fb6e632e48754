import { useWords } from '../../words/words.ts'
import { CloseButton } from './CloseButton.tsx'

/** Stands in for a card that has thrown. */
export function BrokenCard({ onClose }: { onClose: () => void }) {
  return (
    <div className="dock">
      <section className="card">
        <div className="card-head">
          <p>{useWords().card.failed}</p>
          <CloseButton onClose={onClose} />
        </div>
      </section>
    </div>
  )
}
