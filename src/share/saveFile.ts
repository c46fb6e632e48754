/** A file that a reader takes away. */
export interface TakenFile {
  name: string
  /** Its MIME type. */
  type: string
  content: string | Blob
}

/** Long enough for a browser to begin a download, in milliseconds. */
const KEPT_FOR = 60_000

/** Lets the browser save the file as a download. Whether it does cannot be told: a frame may not be allowed to. */
export function saveFile({ name, type, content }: TakenFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}

/** Whether the page is inside another, which may forbid downloads. */
export function isInFrame(): boolean {
  return window.parent !== window
}
