/** Puts the text on the clipboard. False if the browser refuses, as in a frame without leave to write to it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
