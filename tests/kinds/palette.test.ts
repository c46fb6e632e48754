import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { colourCss } from '../../src/kinds/colourCss.ts'
import { kindNames, kindOf } from '../../src/kinds/kinds.ts'
import { OPACITIES, OUTLINE_WIDTHS } from '../../src/kinds/lineLooks.ts'
import { PALETTES } from '../../src/kinds/palette.ts'
import type { FlowKind } from '../../src/model/story.ts'
import { over, parsed } from './over.ts'

const SCHEMES = ['light', 'dark'] as const
const difference = differenceCiede2000()

/** What a colour looks like to eyes of each kind. */
const SIGHTS: Readonly<Record<string, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
}
const pairs = kindNames().flatMap((a, i) =>
  kindNames()
    .slice(i + 1)
    .map((b) => [a, b] as const),
)

describe.each(SCHEMES)('the %s colours', (scheme) => {
  const palette = PALETTES[scheme]
  const colourOf = (kind: FlowKind) => kindOf(kind).colour[scheme]

  /** All that an arc can run over, in every state: a country that is muted is land like any other. */
  const { land, sea, storyLand, strongLand } = palette

  it.each(kindNames())('show %s at 3:1 on land, sea and story land', (kind) => {
    const contrasts = [land, sea, storyLand].map((each) => wcagContrast(colourOf(kind), each))
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
  })

  it.each(kindNames())('show %s at 3:1 on its casing, whatever shines through it', (kind) => {
    const contrasts = [land, sea, storyLand, strongLand].map((each) =>
      wcagContrast(colourOf(kind), over(land, each, OPACITIES.casing)),
    )
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
  })

  it('show at 3:1 on a picked country what has no casing: cross strokes and open heads', () => {
    const bare = kindNames().filter((kind) => {
      const { head, isCrossed } = kindOf(kind)
      return isCrossed || head === 'open'
    })
    const contrasts = bare.map((kind) => wcagContrast(colourOf(kind), strongLand))
    expect(contrasts.length).toBeGreaterThan(0)
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
  })

  it('make a picked country unmistakable: its land at 1.5:1, its outline at 3:1 and three times as wide', () => {
    expect(wcagContrast(strongLand, storyLand)).toBeGreaterThanOrEqual(1.5)
    expect(wcagContrast(strongLand, land)).toBeGreaterThanOrEqual(1.5)
    for (const each of [land, sea, storyLand, strongLand])
      expect(wcagContrast(palette.strongBorder, each)).toBeGreaterThanOrEqual(3)
    expect(OUTLINE_WIDTHS.strong).toBeGreaterThanOrEqual(3 * OUTLINE_WIDTHS.normal)
  })

  it('make names that step back easy to read, on the halo that they have', () => {
    expect(wcagContrast(palette.quietInk, land)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(SIGHTS))('of any two kinds are apart in %s sight', (_name, see) => {
    const close = pairs
      .map(([a, b]) => ({
        a,
        b,
        apart: difference(see(parsed(colourOf(a))), see(parsed(colourOf(b)))),
      }))
      .filter(({ apart }) => !(apart >= 23))
    expect(close).toEqual([])
  })

  it('make text easy to read on the paper and names on the land', () => {
    expect(wcagContrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(palette.ink, palette.land)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(palette.ink, palette.sea)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(palette.quietInk, palette.paper)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(palette.quietInk, palette.land)).toBeGreaterThanOrEqual(4.5)
  })

  it('keep the ground quieter than any arc', () => {
    const quiet = [palette.border, palette.storyBorder].map((line) =>
      wcagContrast(line, palette.land),
    )
    const arcs = kindNames().map((kind) => wcagContrast(colourOf(kind), palette.land))
    expect(Math.max(...quiet)).toBeLessThan(Math.min(...arcs))
  })

  it('are whole hexadecimal colours', () => {
    for (const colour of [...Object.values(palette), ...kindNames().map(colourOf)])
      expect(colour).toMatch(/^#[0-9A-F]{6}$/)
  })
})

describe('the style sheet of colours', () => {
  const css = colourCss()

  it('holds every colour of both themes under the name of its use', () => {
    for (const palette of Object.values(PALETTES)) {
      for (const [name, colour] of Object.entries(palette)) {
        const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        expect(css).toContain(`--${property}:${colour}`)
      }
    }
  })

  it('holds every kind’s colour in both themes, and gives it to what is of that kind', () => {
    for (const kind of kindNames()) {
      const { light, dark } = kindOf(kind).colour
      expect(css).toContain(`--kind-${kind}:${light}`)
      expect(css).toContain(`--kind-${kind}:${dark}`)
      expect(css).toContain(`[data-kind=${kind}]{--kind:var(--kind-${kind})`)
    }
  })

  it('underlines passages as their arcs are drawn: solid, dashed or dotted, thin or thick', () => {
    const lines = Object.fromEntries(
      kindNames().map((kind) => [
        kind,
        css.match(`\\[data-kind=${kind}\\]{[^}]*underline:([^;}]*)`)?.[1],
      ]),
    )
    expect(lines).toMatchObject({
      arms: '2px solid',
      partnership: '1px solid',
      rupture: '2px dashed',
      shared: '2px dotted',
    })
  })

  it('is light by itself, dark for a dark system, and what the page says above both', () => {
    const rules = css.split('}').map((rule) => rule.split('{'))
    const dark = rules.filter((rule) => rule.at(-1)?.includes(PALETTES.dark.paper))
    expect(rules[0]?.[0]).toBe(':root')
    expect(rules[0]?.[1]).toContain(`--paper:${PALETTES.light.paper}`)
    expect(dark.map((rule) => rule.slice(0, -1).join(' '))).toEqual([
      '@media screen and (prefers-color-scheme:dark) :root:not([data-theme=light])',
      '@media screen :root[data-theme=dark]',
    ])
  })
})
