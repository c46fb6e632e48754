/** A field that holds what is to be copied. */
export type CopyableField = HTMLInputElement | HTMLTextAreaElement

/**
 * Copies what the field holds. False if the browser refuses, as in a frame without leave to write to the
 * clipboard: then the field's text is selected, ready for the reader's own keys.
 */
export async function copyText(field: CopyableField): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}
