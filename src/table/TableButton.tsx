import type { ComponentType } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { useLoadedPart } from '../linking/useLoadedPart.ts'
import { useWords } from '../words/words.ts'
import type { TableDialogProps } from './TableDialog.tsx'

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type TableDialogLoader = () => Promise<ComponentType<TableDialogProps>>

/** Opens the story's flows as a table, whose code is fetched when it is first wanted; nothing in a story without any. */
export function TableButton({ load }: { load: TableDialogLoader }) {
  const { wholeStory } = useLink()
  const { page } = useWords()
  const { Part, hasFailed, open, close } = useLoadedPart(load)
  if (wholeStory.flows.length === 0) return null
  return (
    <>
      <button type="button" className="share-button" onClick={() => void open()}>
        {hasFailed ? page.tableAgain : page.table}
      </button>
      {Part && <Part onClose={close} />}
    </>
  )
}
