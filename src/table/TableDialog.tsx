import { afterPaint } from '../linking/AfterPaint.tsx'
import './table.css'
import { type MouseEvent, useEffect, useRef } from 'react'
import { shownKinds } from '../kinds/kinds.ts'
import { focusOn } from '../linking/focusOn.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { targetAt, wantsNewTab } from '../linking/targetEvents.ts'
import { tableWordsIn } from '../words/tableWords.ts'
import { useWords } from '../words/words.ts'
import { FlowTable } from './FlowTable.tsx'

/** What {@link TableDialog} does. */
export interface TableDialogProps {
  onClose: () => void
}

/** The flows that are shown, as a table over the page; a row leads to its flow. */
export function TableDialog({ onClose }: TableDialogProps) {
  const { story, wholeStory, store } = useLink()
  const page = useWords()
  const words = tableWordsIn([wholeStory.lang])
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  const shown = shownKinds(story)
  const hidden = shownKinds(wholeStory).filter((kind) => !shown.includes(kind))
  const go = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('tr') : null
    const target = targetAt(story, row?.querySelector('[data-target]') ?? null)
    if (!target || wantsNewTab(event) || (event.detail > 0 && isSelecting())) return
    event.preventDefault()
    ref.current?.close()
    store.getState().pick(target, 'list')
    afterPaint(() => focusOn(target.id))
  }
  return (
    <dialog
      ref={ref}
      className="table-dialog"
      aria-labelledby="_table"
      onClick={go}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="table-box">
        <header className="table-head">
          <h2 id="_table">{words.title}</h2>
          <button type="button" onClick={() => ref.current?.close()}>
            {words.close}
          </button>
        </header>
        {hidden.length > 0 && <p className="table-note">{words.hidden(hidden.map(page.kind))}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className="table-scroll" aria-labelledby="_table" tabIndex={0}>
          <FlowTable words={words} />
        </section>
      </div>
    </dialog>
  )
}

/** Words that a pointer has marked to be copied are no click. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false
}
