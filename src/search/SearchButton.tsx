import { PartButton, type PartLoader } from '../linking/PartButton.tsx'
import { useWords } from '../words/words.ts'

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type SearchDialogLoader = PartLoader<object>

/** What {@link SearchButton} needs. */
export interface SearchButtonProps {
  /** Whether a key opens it, too: not in somebody else's page. */
  hasKey: boolean
  load: SearchDialogLoader
}

/** Opens the search in the story. */
export function SearchButton({ hasKey, load }: SearchButtonProps) {
  const { search, searchKey } = useWords().page
  return (
    <PartButton name={search} load={load} parts={{}} shortcut={hasKey ? searchKey : undefined} />
  )
}
