import { expect, it } from 'vitest'
import { SHARE } from '../../../src/geo/mapBoxes.ts'
import { withCustomMedia } from '../../../src/site/customMedia.ts'
import { wideCss } from '../../../src/site/pages/wideCss.ts'

const SHEET =
  '@media screen and (--beside){a{b:c}}@media (--above){d{e:f}}@media (--narrow){g{h:i}}'

it('the page of a wide story has its map above the article in every window', () => {
  const css = wideCss(withCustomMedia(SHEET, 'x.css'))
  expect(css).toContain('@media screen and (min-width:62500rem){a{b:c}}')
  expect(css).toContain('@media (max-width:62500rem){d{e:f}}')
  expect(css).toContain('@media (max-width:34.99rem){g{h:i}}')
})

it('it does so, too, as the bundler writes media', () => {
  const css = wideCss('@media (width>=56.25rem){a{b:c}}@media (width<=56.24rem){d{e:f}}')
  expect(css).toContain('@media (width>=62500rem){a{b:c}}@media (width<=62500rem){d{e:f}}')
})

it('it takes more of a wide window', () => {
  expect(wideCss('')).toContain(`(min-width:56.25rem)`)
  expect(wideCss('')).toContain(`--map-height:${100 * SHARE.wide}svh`)
})
