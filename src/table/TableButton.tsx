import { useLink } from '../linking/LinkProvider.tsx'
import { PartButton, type PartLoader } from '../linking/PartButton.tsx'
import { useWords } from '../words/words.ts'

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type TableDialogLoader = PartLoader<object>

/** Opens the story's flows as a table; nothing in a story without any. */
export function TableButton({ load }: { load: TableDialogLoader }) {
  const { wholeStory } = useLink()
  const { table } = useWords().page
  return wholeStory.flows.length > 0 ? <PartButton name={table} load={load} parts={{}} /> : null
}
