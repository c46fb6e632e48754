import { useId, useRef, useState } from 'react'
import { copyText } from '../linking/copyText.ts'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'

/** What {@link CopyField} holds. */
export interface CopyFieldProps {
  /** What the field is called, and its button before and after. */
  words: { label: string; copy: string; copied: string }
  value: string
  /** Lines that are shown; more are scrolled. */
  rows: number
}

/** Text that cannot be changed, with a button that copies it and says whether it did. */
export function CopyField({ words, value, rows }: CopyFieldProps) {
  const { share, lang } = useWords()
  const take = takeWordsIn([lang])
  const id = useId()
  const ref = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ value: string; done: boolean } | null>(null)
  const copy = async () => {
    const done = await copyText(value)
    setCopied({ value, done })
    // Ready for the reader's own keys.
    if (!done) ref.current?.select()
  }
  const said = copied?.value === value ? copied : null
  return (
    <div className="copy-field">
      <label htmlFor={id}>{words.label}</label>
      <textarea
        ref={ref}
        id={id}
        value={value}
        rows={rows}
        readOnly
        spellCheck={false}
        dir="auto"
      />
      <button type="button" onClick={() => void copy()}>
        <span aria-hidden="true">{said?.done ? share.copied : take.share.copy}</span>
        <span className="visually-hidden">{said?.done ? words.copied : words.copy}</span>
      </button>
      <p role="status">
        {said?.done && <span className="visually-hidden">{words.copied}</span>}
        {said && !said.done && <span>{share.copyByHand}</span>}
      </p>
    </div>
  )
}
