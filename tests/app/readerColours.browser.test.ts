import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { OPACITIES, STRONGER } from '../../src/kinds/lineLooks.ts'
import { PALETTES, strengthened } from '../../src/kinds/palette.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

const PAGE = { story: mali, surface: 'explore', width: 1000, height: 700 } as const
const EXPULSION = 'mli-fra-expulsion'

/** The page of a reader who asks the system for this, with Mali's break with France picked. */
async function openFor(feature: { name: string; value: string }): Promise<void> {
  const store = await renderStoryPage(PAGE)
  const ask = (features: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features })
  await ask([{ name: 'prefers-reduced-motion', value: 'reduce' }, feature])
  onTestFinished(async () => {
    await ask([])
  })
  store.getState().pick({ kind: 'flow', id: EXPULSION }, 'map')
  expect(await comesTrue(() => document.querySelector('.words[data-shown]') !== null)).toBe(true)
}

function styleOf(selector: string): CSSStyleDeclaration {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}.`)
  return getComputedStyle(element)
}

/** A system colour as a computed style has it. */
function system(name: string): string {
  const probe = document.body.appendChild(document.createElement('p'))
  Object.assign(probe.style, { backgroundColor: name, forcedColorAdjust: 'none' })
  const { backgroundColor } = getComputedStyle(probe)
  probe.remove()
  return backgroundColor
}

describe('in forced colours', () => {
  const FORCED = { name: 'forced-colors', value: 'active' }

  it('what is picked is outlined and filled in the colours of the system, and nothing else is', async () => {
    await openFor(FORCED)
    const picked = styleOf(`.article .passage[data-target=${EXPULSION}]`)
    expect([picked.outlineStyle, picked.outlineColor]).toEqual(['solid', system('Highlight')])
    expect(styleOf('.article .passage[data-emphasis=muted]').outlineStyle).toBe('none')
    const shown = styleOf('.words[data-shown]')
    expect(shown.backgroundColor).toBe(system('Highlight'))
    expect(shown.color).toBe(system('HighlightText'))
    expect(styleOf('.strong-outline[data-of=FRA]').stroke).toBe(system('Highlight'))
  })

  it('kinds keep their dashes and heads, and a ground on which they are seen', async () => {
    await openFor(FORCED)
    expect(styleOf(`.article [data-target=${EXPULSION}]`).textDecorationStyle).toBe('dashed')
    expect(styleOf('.legend [data-look=broken] .sample-line').strokeDasharray).not.toBe('none')
    expect(document.querySelectorAll('.legend .head')).toHaveLength(3)
    const sample = styleOf('.legend .kind-sample')
    expect(sample.outlineColor).toBe(system('CanvasText'))
    const probe = document.body.appendChild(document.createElement('p'))
    Object.assign(probe.style, { backgroundColor: PALETTES.light.land, forcedColorAdjust: 'none' })
    expect(sample.backgroundColor).toBe(getComputedStyle(probe).backgroundColor)
    probe.remove()
  })
})

describe('for readers who ask for more contrast', () => {
  it('text, lines and borders are stronger', async () => {
    await openFor({ name: 'prefers-contrast', value: 'more' })
    const property = (name: string) => styleOf(':root').getPropertyValue(`--${name}`)
    const { quietInk, underline, rule, border } = strengthened(PALETTES.light)
    expect(property('quiet-ink')).toBe(quietInk)
    expect(property('underline')).toBe(underline)
    expect(property('rule')).toBe(rule)
    expect(property('border')).toBe(border)
    expect(STRONGER.muted).toBeGreaterThan(OPACITIES.muted)
    expect(Number(styleOf('.map .arc[data-emphasis=muted]').opacity)).toBeCloseTo(STRONGER.muted)
    expect(styleOf('.article .mention').textDecorationThickness).toBe('2px')
  })
})
