import { useId, useRef, useState } from 'react'
import { type CopyableField, copyText } from './copyText.ts'

/** What {@link CopyField} holds. */
export interface CopyFieldProps {
  label: string
  value: string
  /** Lines that are shown; more are scrolled. */
  rows: number
}

/** Text that cannot be changed, with a button that copies it and says whether it did. */
export function CopyField({ label, value, rows }: CopyFieldProps) {
  const id = useId()
  const ref = useRef<CopyableField & HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ value: string; done: boolean } | null>(null)
  const copy = async () => {
    if (ref.current) setCopied({ value, done: await copyText(ref.current) })
  }
  const said = copied?.value === value ? copied : null
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
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
        {said?.done ? 'Copied' : 'Copy'}
        <span className="visually-hidden"> {label.toLowerCase()}</span>
      </button>
      <p role="status">
        {said?.done && <span className="visually-hidden">{`Copied: ${label.toLowerCase()}`}</span>}
        {said && !said.done && 'Your browser does not let this page copy: press Ctrl+C or ⌘C.'}
      </p>
    </div>
  )
}
