import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CopyLink } from '../../../src/article/card/CopyLink.tsx'
import { mali } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const link = () => `${new URL('../', location.href).href}${mali.slug}/#MLI`

function renderCopy() {
  renderLinked(mali, <CopyLink target={{ kind: 'country', id: 'MLI' }} toRoot="../" />)
  screen.getByRole('button', { name: 'Copy link' }).click()
}

it('puts the story’s address with the pick on the clipboard, and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  renderCopy()
  expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status')
  expect(write.mock.calls).toEqual([[link()]])
})

it('where that is refused, it shows the address selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('', 'NotAllowedError'),
  )
  renderCopy()
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  expect(field.value).toBe(link())
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, link().length])
})
