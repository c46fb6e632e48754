import { describe, expect, it } from 'vitest'
import { OPACITIES, OUTLINE_WIDTHS } from '../../src/kinds/lineLooks.ts'
import { PALETTES } from '../../src/kinds/palette.ts'
import { pointsOnArcs } from '../site/built/driver/mapPoints.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, picked } from './driver/pageState.ts'
import { linksOf } from './driver/panel.ts'
import { Mouse } from './driver/pointer.ts'
import { pointOnSea, screenArcs, screenPlaces } from './driver/screen.ts'

const PAGE = { story: mali, surface: 'explore', width: 1000, height: 700 } as const
const DRONES = 'tur-mli-drones'

const pointOnDrones = () => pointsOnArcs(screenArcs(), screenPlaces()).get(DRONES) ?? { x: 0, y: 0 }

const styleOf = (selector: string) => {
  const element = document.querySelector(`.map ${selector}`)
  if (!element) throw new Error(`There is no ${selector}.`)
  return getComputedStyle(element)
}

/** The flows whose line, casing and marks are all drawn as opaque as that. */
function flowsAt(opacity: number): string[] {
  const isAt = (selector: string, wanted: number) =>
    [...document.querySelectorAll(selector)].every(
      (part) => Math.abs(Number(getComputedStyle(part).opacity) - wanted) < 0.005,
    )
  return mali.flows
    .map(({ id }) => id)
    .filter(
      (id) =>
        isAt(`.map [data-target=${id}]`, opacity) &&
        isAt(`.map [data-of=${id}]`, opacity * OPACITIES.casing),
    )
}

/** `#rrggbb` as a computed style has it. */
function computed(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgb(${channels.join(', ')})`
}

describe('hovering an arc', () => {
  it('dims all others to a third, and leaving brings them back', async () => {
    await renderStoryPage(PAGE)
    const mouse = new Mouse()
    expect(flowsAt(1)).toHaveLength(mali.flows.length)
    mouse.pointAt(pointOnDrones())
    expect(await comesTrue(() => flowsAt(OPACITIES.aside).length === mali.flows.length - 1)).toBe(
      true,
    )
    expect(flowsAt(1)).toEqual([DRONES])
    expect(OPACITIES.aside).toBeCloseTo(1 / 3, 1)
    mouse.pointAt(pointOnSea())
    expect(await comesTrue(() => flowsAt(1).length === mali.flows.length)).toBe(true)
  })

  it('or its words tells it apart from the other arcs of a picked country', async () => {
    await renderStoryPage(PAGE)
    const mouse = new Mouse()
    const mali = screenPlaces().find(({ code }) => code === 'MLI')
    mouse.click(mali?.capital ?? { x: 0, y: 0 })
    expect(await comesTrue(() => picked() === 'MLI')).toBe(true)
    const muted = flowsAt(OPACITIES.muted)
    const strong = flowsAt(1)
    mouse.pointAt(pointOnDrones())
    expect(await comesTrue(() => flowsAt(1).length === 1)).toBe(true)
    expect(flowsAt(OPACITIES.aside)).toEqual(strong.filter((id) => id !== DRONES))
    expect(flowsAt(OPACITIES.muted)).toEqual(muted)
  })
})

describe('picking Mali', () => {
  it('fills and outlines it alone; borders and names of all others step back', async () => {
    await renderStoryPage(PAGE)
    linksOf('lists')
      .find((link) => link.dataset.target === 'MLI')
      ?.click()
    expect(await comesTrue(() => picked() === 'MLI')).toBe(true)
    const { strongLand, strongBorder, border, quietInk, ink } = PALETTES.light
    const own = '[data-of=MLI]'
    expect(await comesTrue(() => styleOf(`.strong-outline${own}`).display !== 'none')).toBe(true)
    expect(styleOf(`.strong-outline${own}`)).toMatchObject({
      stroke: computed(strongBorder),
      strokeWidth: `${OUTLINE_WIDTHS.strong}px`,
    })
    expect(styleOf('.country[data-target=MLI] path').fill).toBe(computed(strongLand))
    expect(styleOf('.place[data-target=MLI] .place-name').fill).toBe(computed(ink))
    for (const { code } of mali.countries) {
      if (code === 'MLI') continue
      expect(styleOf(`.strong-outline[data-of=${code}]`).display).toBe('none')
      expect(styleOf(`.outline[data-of=${code}]`).stroke).toBe(computed(border))
      expect(styleOf(`.place[data-target=${code}] .place-name`).fill).toBe(computed(quietInk))
    }
  })
})
