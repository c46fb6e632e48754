import type { ComponentType } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { useLoadedPart } from '../linking/useLoadedPart.ts'
import { useWords } from '../words/words.ts'
import type { ShareDialogProps } from './ShareDialog.tsx'

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type ShareDialogLoader = () => Promise<ComponentType<ShareDialogProps>>

/** What {@link ShareButton} needs. */
export interface ShareButtonProps {
  /** From the page to the site's root. */
  toRoot: string
  drawing: Drawing
  load: ShareDialogLoader
}

/** Opens the dialog with all that readers can take away; its code is fetched when it is first wanted. */
export function ShareButton({ toRoot, drawing, load }: ShareButtonProps) {
  const { share } = useWords()
  const { Part, hasFailed, open, close } = useLoadedPart(load)
  return (
    <>
      <button type="button" className="share-button" onClick={() => void open()}>
        {hasFailed ? share.tryAgain : share.open}
      </button>
      {Part && <Part toRoot={toRoot} drawing={drawing} onClose={close} />}
    </>
  )
}
