import type { Drawing } from '../geo/drawing.ts'
import { PartButton, type PartLoader } from '../linking/PartButton.tsx'
import { useWords } from '../words/words.ts'

/** What the dialog is given. */
interface Shared {
  /** From the page to the site's root. */
  toRoot: string
  drawing: Drawing
}

/** Fetches the dialog's code. Rejects if it cannot be had. */
export type ShareDialogLoader = PartLoader<Shared>

/** What {@link ShareButton} needs. */
export interface ShareButtonProps extends Shared {
  load: ShareDialogLoader
}

/** Opens the dialog with all that readers can take away. */
export function ShareButton({ load, ...parts }: ShareButtonProps) {
  return <PartButton name={useWords().share.open} load={load} parts={parts} />
}
