/** Whether something lies over the page and has the keys for itself. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** Keys of the page that act alone are off while the root has this attribute. */
export const KEYS_OFF = 'data-keys-off'

/** Whether a key is meant for the page: not for a field, a dialog or the browser. Some keyboards need Shift for it. */
export function isCommand(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, defaultPrevented, target } = event
  const isOff = document.documentElement.hasAttribute(KEYS_OFF)
  const isTyped =
    target instanceof Element && target.closest('input,select,textarea,[contenteditable]')
  return !(isOff || altKey || ctrlKey || metaKey || defaultPrevented || isTyped || isDialogOpen())
}
