import { describe, expect, it } from 'vitest'
import { BREAK_POINTS, CUSTOM_MEDIA } from '../../src/geo/breakPoints.ts'
import { frameMapBox, pageMapBox, type WindowSize } from '../../src/geo/mapBoxes.ts'
import { mapBoxesCss } from '../../src/geo/mapBoxesCss.ts'

describe('the box of a map', () => {
  it('lies above the article in a narrow window, and beside it in a wide one', () => {
    const narrow = pageMapBox({ width: BREAK_POINTS.beside - 1, height: 1000 })
    const wide = pageMapBox({ width: BREAK_POINTS.beside, height: 1000 })
    expect(narrow).toMatchObject({ left: 36, top: 28, width: 787, height: 383 })
    expect(wide).toMatchObject({ left: 64, top: 48, width: 404, height: 827 })
  })

  it('takes more of a low window', () => {
    const { low } = BREAK_POINTS
    const share = (height: number) => (pageMapBox({ width: 600, height }).height + 57) / height
    expect(share(low)).toBeCloseTo(0.55)
    expect(share(low + 1)).toBeCloseTo(0.44)
  })

  it('gives way to a card where the window is narrow, and nowhere else', () => {
    const heights = (size: WindowSize) => [pageMapBox(size).height, pageMapBox(size, true).height]
    const { lowBeside, low } = BREAK_POINTS
    const [usual, withCard] = heights({ width: lowBeside - 1, height: 1000 })
    expect(usual).toBe(440 - 1 - 56)
    expect(withCard).toBe(360 - 1 - 40)
    for (const [width, height] of [
      [lowBeside, 1000],
      [1440, 1000],
      [lowBeside - 1, low],
    ] as const) {
      const [without, withCard] = heights({ width, height })
      expect(withCard).toBe(without)
    }
  })

  it('is never lower in a frame than the least, nor higher than the most', () => {
    expect(frameMapBox({ width: 320, height: 200 }).height).toBe(168 - 1 - 48)
    expect(frameMapBox({ width: 320, height: 2000 }).height).toBe(256 - 1 - 48)
    expect(frameMapBox({ width: 880, height: 2000 }).height).toBe(480 - 1 - 48)
  })
})

describe('what the styles get of it', () => {
  it('are the same numbers, in lengths that grow with the text', () => {
    const css = mapBoxesCss()
    expect(css).toContain('--inset-left:calc(18px + 1.125rem);--inset-right:calc(38px + 2.375rem)')
    expect(css).toContain('--map-height:44svh;--panel-width:clamp(22rem,38vw,38rem)')
    expect(css).toContain('clamp(10.5rem,100dvh - 24rem,min(80vw,30rem))')
    expect(css).toContain(`@media ${CUSTOM_MEDIA.beside}{:root{--inset-left:calc(32px + 2rem)`)
  })

  it('parts the window at one point, with no width between', () => {
    expect(CUSTOM_MEDIA.beside).toBe('(min-width:56.25rem)')
    expect(CUSTOM_MEDIA.above).toBe('(max-width:56.24rem)')
  })
})
