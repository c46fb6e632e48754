import { cleanup, render } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { CountryBeside } from '../../../src/article/beside/Beside.tsx'
import { BesideContext } from '../../../src/article/beside/besideContext.ts'
import { sentBeside } from '../../../src/article/beside/sentBeside.tsx'

afterEach(cleanup)

const HTML = '<li id="MLI"><div class="beside-slot"><p class="beside">Known</p></div></li>'

/** A page as the server sent it. */
function sentPage(): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = HTML
  return page
}

it('a card shows a copy of what the server sent in the entry, and nothing where it sent nothing', () => {
  const parts = sentBeside(sentPage())
  const show = (code: string) => (
    <BesideContext value={parts}>
      <CountryBeside code={code} />
    </BesideContext>
  )
  const { container, rerender } = render(show('MLI'))
  expect(container.textContent).toBe('Known')
  rerender(show('FRA'))
  expect(container.textContent).toBe('')
  rerender(show('MLI'))
  expect(container.textContent).toBe('Known')
})

it('an entry keeps the very elements that the server sent, whatever is drawn anew around them', async () => {
  const failed = vi.spyOn(console, 'error')
  onTestFinished(() => failed.mockRestore())
  const container = document.body.appendChild(document.createElement('ul'))
  onTestFinished(() => container.remove())
  container.innerHTML = HTML
  const known = container.querySelector('.beside')
  const parts = sentBeside(sentPage())
  function Page() {
    const [title, setTitle] = useState<string>()
    useEffect(() => setTitle('anew'), [])
    return (
      <BesideContext value={parts}>
        <li id="MLI" title={title}>
          <CountryBeside code="MLI" />
        </li>
      </BesideContext>
    )
  }
  const root = hydrateRoot(container, <Page />)
  onTestFinished(() => root.unmount())
  await expect.poll(() => container.querySelector('li')?.title).toBe('anew')
  expect(container.querySelector('.beside')).toBe(known)
  expect(failed).not.toHaveBeenCalled()
})
