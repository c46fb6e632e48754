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
import { OPACITIES, OUTLINE_WIDTHS } from '../../src/kinds/lineLooks.ts'
import { LOOKS, lookNames } from '../../src/kinds/looks.ts'
import { PALETTES } from '../../src/kinds/palette.ts'
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
const looks = Object.entries(LOOKS).map(([name, look]) => ({ name, ...look }))
const pairs = looks.flatMap((a, i) => looks.slice(i + 1).map((b) => ({ a, b })))
const dashOf = ({ dash }: { dash: readonly number[] }) => dash.join(' ')

describe('the looks', () => {
  it('are eight at least, and no two differ by colour alone, also where a value sets the width', () => {
    expect(looks.length).toBeGreaterThanOrEqual(8)
    const signs = looks.map((look) => [dashOf(look), look.head, look.isCrossed].join())
    expect(new Set(signs).size).toBe(looks.length)
  })
})

describe.each(SCHEMES)('the %s colours', (scheme) => {
  const palette = PALETTES[scheme]
  const colourOf = (name: string) => LOOKS[name]?.colour[scheme] ?? ''

  /** All that an arc can run over, in every state: a country that is muted is land like any other. */
  const { land, sea, storyLand, strongLand } = palette

  it.each(lookNames())('show %s at 3:1 on land, sea and story land', (kind) => {
    const contrasts = [land, sea, storyLand].map((each) => wcagContrast(colourOf(kind), each))
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
  })

  it.each(lookNames())('show %s at 3:1 on its casing, whatever shines through it', (kind) => {
    const contrasts = [land, sea, storyLand, strongLand].map((each) =>
      wcagContrast(colourOf(kind), over(land, each, OPACITIES.casing)),
    )
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
  })

  it('show at 3:1 on a picked country what has no casing: cross strokes and open heads', () => {
    const bare = looks.filter(({ head, isCrossed }) => isCrossed || head === 'open')
    const contrasts = bare.map(({ name }) => wcagContrast(colourOf(name), strongLand))
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

  it.each(Object.entries(SIGHTS))('are apart in %s sight wherever dashes are not', (_name, see) => {
    const apart = pairs.map(({ a, b }) => ({
      pair: `${a.name} and ${b.name}`,
      isOneDash: dashOf(a) === dashOf(b),
      apart: difference(see(parsed(colourOf(a.name))), see(parsed(colourOf(b.name)))),
    }))
    expect(apart.filter(({ isOneDash }) => isOneDash).length).toBeGreaterThan(2)
    expect(apart.filter(({ isOneDash, apart }) => isOneDash && !(apart >= 15))).toEqual([])
  })

  it('are apart in normal sight, whatever the dashes, and those of the usual kinds in every sight', () => {
    const normal = pairs.map(({ a, b }) =>
      difference(parsed(colourOf(a.name)), parsed(colourOf(b.name))),
    )
    expect(Math.min(...normal)).toBeGreaterThanOrEqual(17)
    const usual = ['heavy', 'plain', 'broken', 'dotted']
    const close = pairs
      .filter(({ a, b }) => usual.includes(a.name) && usual.includes(b.name))
      .flatMap(({ a, b }) =>
        Object.values(SIGHTS).map((see) =>
          difference(see(parsed(colourOf(a.name))), see(parsed(colourOf(b.name)))),
        ),
      )
    expect(Math.min(...close)).toBeGreaterThanOrEqual(23)
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
    const arcs = lookNames().map((name) => wcagContrast(colourOf(name), palette.land))
    expect(Math.max(...quiet)).toBeLessThan(Math.min(...arcs))
  })

  it('are whole hexadecimal colours', () => {
    for (const colour of [...Object.values(palette), ...lookNames().map(colourOf)])
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

  it('holds every look’s colour in both themes, and gives it to what has that look', () => {
    for (const { name, colour } of looks) {
      expect(css).toContain(`--look-${name}:${colour.light}`)
      expect(css).toContain(`--look-${name}:${colour.dark}`)
      expect(css).toContain(`[data-look=${name}]{--kind:var(--look-${name})`)
    }
  })

  it('underlines passages as their arcs are drawn: solid, dashed or dotted, thin or thick', () => {
    const lines = Object.fromEntries(
      lookNames().map((name) => [
        name,
        css.match(`\\[data-look=${name}\\]{[^}]*underline:([^;}]*)`)?.[1],
      ]),
    )
    expect(lines).toEqual({
      heavy: '2px solid',
      plain: '1px solid',
      fine: '1px solid',
      long: '2px dashed',
      broken: '2px dashed',
      short: '2px dashed',
      mixed: '2px dashed',
      dotted: '2px dotted',
      sparse: '3px dotted',
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
