/** Whether something lies over the page and has the keys for itself. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** Whether a key is meant for the page: not for a field, a dialog or the browser. Some keyboards need Shift for it. */
export function isCommand(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, defaultPrevented, target } = event
  const isTyped =
    target instanceof Element && target.closest('input,select,textarea,[contenteditable]')
  return !(altKey || ctrlKey || metaKey || defaultPrevented || isTyped || isDialogOpen())
}
