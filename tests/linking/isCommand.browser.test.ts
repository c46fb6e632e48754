import { afterEach, expect, it } from 'vitest'
import { isCommand } from '../../src/linking/isCommand.ts'

afterEach(() => document.body.replaceChildren())

/** Whether a key that is pressed on the element is a command. */
function isHeard(on: Element, more: KeyboardEventInit = {}): boolean {
  let heard = false
  const listen = (event: KeyboardEvent) => {
    heard = isCommand(event)
  }
  document.addEventListener('keydown', listen, { once: true })
  on.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...more }))
  return heard
}

it('is a key on the page, also with Shift', () => {
  expect(isHeard(document.body)).toBe(true)
  expect(isHeard(document.body, { shiftKey: true })).toBe(true)
})

it.each(['altKey', 'ctrlKey', 'metaKey'])('is none with %s, which is the browser’s', (modifier) => {
  expect(isHeard(document.body, { [modifier]: true })).toBe(false)
})

it('is none in a field', () => {
  const field = document.body.appendChild(document.createElement('input'))
  expect(isHeard(field)).toBe(false)
})

it('is none behind a dialog, wherever the focus is', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.showModal()
  expect(isHeard(document.body)).toBe(false)
  dialog.close()
  expect(isHeard(document.body)).toBe(true)
})
