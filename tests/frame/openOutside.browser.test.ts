import { afterEach, expect, it } from 'vitest'
import { openOutside } from '../../src/frame/openOutside.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** The link after a click, and where the click would have led it. */
function clicked(href: string): HTMLAnchorElement {
  const page = document.implementation.createHTMLDocument()
  const link = page.createElement('a')
  const words = page.createElement('em')
  link.setAttribute('href', href)
  link.append(words)
  page.body.append(link)
  stops.push(openOutside(page))
  words.click()
  return link
}

it.each(['https://example.org/', '../#MLI', 'mailto:desk@example.org'])(
  'a link to %s opens in a new tab and gets no hold of the frame',
  (href) => {
    const { target, rel } = clicked(href)
    expect([target, rel]).toEqual(['_blank', 'noopener'])
  },
)

it('a link inside the page stays in it', () => {
  expect(clicked('#MLI').target).toBe('')
})
