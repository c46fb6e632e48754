import type { ShareDialogLoader } from './ShareButton.tsx'

/** Fetches the dialog's code with its styles. Rejects if it cannot be had. */
export const loadShareDialog: ShareDialogLoader = async () => {
  const { ShareDialog } = await import('./ShareDialog.tsx')
  return ShareDialog
}
