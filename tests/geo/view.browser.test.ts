import { afterEach, expect, it } from 'vitest'
import { fitFrame, toScreen } from '../../src/geo/view.ts'

const SVG = 'http://www.w3.org/2000/svg'

afterEach(() => document.body.replaceChildren())

it.each([
  { frame: { width: 1769, height: 2000 }, box: { width: 275, height: 238 } },
  { frame: { width: 2000, height: 1257 }, box: { width: 275, height: 238 } },
  { frame: { width: 2000, height: 2000 }, box: { width: 861.5, height: 700.25 } },
  { frame: { width: 1769, height: 2000 }, box: { width: 200, height: 900 } },
])('a fitted frame is where a browser draws viewBox with xMidYMid meet: $box', ({ frame, box }) => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`)
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet')
  svg.style.cssText = `position:fixed;left:36px;top:28px;width:${box.width}px;height:${box.height}px`
  document.body.append(svg)
  const drawn = svg.getScreenCTM()
  const fitted = fitFrame(frame, { left: 36, top: 28, ...box })
  for (const corner of [
    { x: 0, y: 0 },
    { x: frame.width, y: frame.height },
  ]) {
    const there = new DOMPoint(corner.x, corner.y).matrixTransform(drawn ?? undefined)
    const computed = toScreen(fitted, corner)
    expect(Math.hypot(there.x - computed.x, there.y - computed.y)).toBeLessThan(0.02)
  }
})
