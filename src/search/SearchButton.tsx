import { type ComponentType, useEffect } from 'react'
import { isCommand } from '../linking/isCommand.ts'
import { useLoadedPart } from '../linking/useLoadedPart.ts'
import { useWords } from '../words/words.ts'
import type { SearchDialogProps } from './SearchDialog.tsx'

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type SearchDialogLoader = () => Promise<ComponentType<SearchDialogProps>>

/** What {@link SearchButton} needs. */
export interface SearchButtonProps {
  /** Whether a key opens it, too: not in somebody else's page. */
  hasKey: boolean
  load: SearchDialogLoader
}

/** Opens the search in the story; its code is fetched when it is first wanted. */
export function SearchButton({ hasKey, load }: SearchButtonProps) {
  const { page } = useWords()
  const { Part, hasFailed, open, close } = useLoadedPart(load)
  useEffect(() => {
    if (!hasKey) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== page.searchKey || !isCommand(event)) return
      event.preventDefault()
      void open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-keyshortcuts={hasKey ? page.searchKey : undefined}
        onClick={() => void open()}
      >
        {hasFailed ? page.searchAgain : page.search}
      </button>
      {Part && <Part onClose={close} />}
    </>
  )
}
