import { describe, expect, it } from 'vitest'
import {
  BREAK_POINTS,
  CUSTOM_MEDIA,
  frameMapBox,
  mapBoxesCss,
  pageMapBox,
} from '../../src/geo/mapBoxes.ts'

describe('the box of a map', () => {
  it('lies above the article in a narrow window, and beside it in a wide one', () => {
    const narrow = pageMapBox({ width: BREAK_POINTS.beside - 1, height: 1000 })
    const wide = pageMapBox({ width: BREAK_POINTS.beside, height: 1000 })
    expect(narrow).toEqual({ left: 36, top: 28, width: 799, height: 384 })
    expect(wide).toEqual({ left: 64, top: 48, width: 404, height: 856 })
  })

  it('takes more of a low window', () => {
    const { low } = BREAK_POINTS
    const share = (height: number) => (pageMapBox({ width: 600, height }).height + 56) / height
    expect(share(low)).toBeCloseTo(0.55)
    expect(share(low + 1)).toBeCloseTo(0.44)
  })

  it('is never lower in a frame than the least, nor higher than the most', () => {
    expect(frameMapBox({ width: 320, height: 200 }).height).toBe(168 - 48)
    expect(frameMapBox({ width: 320, height: 2000 }).height).toBe(256 - 48)
    expect(frameMapBox({ width: 880, height: 2000 }).height).toBe(480 - 48)
  })
})

describe('what the styles get of it', () => {
  it('are the same numbers, in lengths that grow with the text', () => {
    const css = mapBoxesCss()
    expect(css).toContain('--inset-left:2.25rem;--inset-right:4rem;--inset-y:1.75rem')
    expect(css).toContain('--map-height:44svh;--panel-width:clamp(22rem,38vw,38rem)')
    expect(css).toContain('clamp(10.5rem,100dvh - 24rem,min(80vw,30rem))')
    expect(css).toContain(`@media ${CUSTOM_MEDIA.beside}{:root{--inset-left:4rem`)
  })

  it('parts the window at one point, with no width between', () => {
    expect(CUSTOM_MEDIA.beside).toBe('(min-width:56.25rem)')
    expect(CUSTOM_MEDIA.above).toBe('(max-width:56.24rem)')
  })
})
