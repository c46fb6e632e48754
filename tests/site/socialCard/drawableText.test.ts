import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { paintedWidth, rasterise } from '../../../src/site/socialCard/rasterise.ts'
import { socialCard } from '../../../src/site/socialCard/socialCard.ts'
import { maliSite } from '../../stories/exampleSite.ts'
import { socialCardLines } from './socialCardLines.ts'

const { deck, ...plain } = maliSite.story
const site = { ...maliSite, story: plain }

/** What the social card of a story with these words says, line by line from the top. */
function cardWith(words: Partial<Story>) {
  const { svg, problems } = socialCard({ ...site, story: { ...plain, ...words } })
  const lines = socialCardLines(svg)
  const title = lines.filter(({ size }) => size >= 30)
  return { svg, problems, lines, title, titleText: title.map(({ text }) => text).join(' ') }
}

/** How wide the social card's own renderer paints a line of the title, in pixels. */
function paintedLine({ text, size }: { text: string; size: number }): number {
  return paintedWidth(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="Source Serif 4" font-weight="700" font-size="${size}">${text}</text></svg>`,
  )
}

describe('the title of a social card', () => {
  it('is large when it is short', () => {
    expect(cardWith({ title: 'Who arms Mali?' }).title[0]?.size).toBe(60)
  })

  it('is smaller when it is long, and ends early only if it fits at no size', () => {
    const sentence = 'Turkey showcases arms in Mali military fair amid deepening ties'
    const long = cardWith({ title: `${sentence} and ${sentence}` })
    expect(long.titleText).toBe(`${sentence} and ${sentence}`)
    const endless = cardWith({ title: `${sentence} `.repeat(20) })
    expect(endless.titleText).toMatch(/^Turkey showcases .*\S…$/)
    for (const { title, lines } of [long, endless]) {
      for (const line of title) expect(paintedLine(line)).toBeLessThanOrEqual(388)
      const credit = lines.find(({ text }) => text.startsWith('Outlines'))
      expect(title.at(-1)?.y).toBeLessThan((credit?.y ?? 0) - 30)
    }
  })

  it('breaks a word that is wider than the column', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'
    const { title } = cardWith({ title: word })
    expect(title.map(({ text }) => text).join('')).toBe(word)
    for (const line of title) expect(paintedLine(line)).toBeLessThanOrEqual(388)
  })

  it('leaves the deck out rather than crowd it', () => {
    const fair = 'Firms showcase products'
    expect(cardWith({ deck: fair }).lines.map(({ text }) => text)).toContain(fair)
    const crowded = cardWith({ title: 'Turkey showcases arms '.repeat(20), deck: fair })
    const below = crowded.lines.slice(crowded.title.length).map(({ text }) => text)
    expect(below.join(' ')).toMatch(/^Arms Partnership /)
    expect(below).not.toContain(fair)
  })
})

describe('hostile words', () => {
  const title = '</text><script>alert("1")</script> & \u202Elive\u202C \uFFFE\u0000\uD800 end'
  const card = cardWith({ title, publisher: ']]><script>' })

  it('stay words, and turn no text round', () => {
    expect(card.svg).not.toContain('<script')
    expect(card.titleText).toMatch(/^<\/text><script>alert ?\("1"\)<\/script> & live end$/)
    expect(card.svg.match(/[\u202A-\u202E\u2066-\u2069]/)).toBeNull()
  })

  it('make a drawing that can be read', () => {
    const flows = plain.flows.map((flow) => ({ ...flow, label: `${title}${flow.label}` }))
    const { svg } = cardWith({ title, flows })
    expect(rasterise(svg).width).toBe(1200)
  })
})

describe('other scripts than Latin', () => {
  it.each([
    ['el', 'Η Τουρκία εκθέτει όπλα στο Μάλι'],
    ['ru', 'Турция показывает оружие в Мали'],
    ['vi', 'Thổ Nhĩ Kỳ trưng bày vũ khí ở Mali'],
    ['ar', 'تركيا تعرض أسلحتها في مالي'],
  ])('are written: %s', (lang, title) => {
    const { titleText, problems } = cardWith({ lang, title })
    expect(titleText.replace(/[\u202B\u202C]/g, '')).toBe(title)
    expect(problems).toEqual([])
  })

  it('stand at the right and run to the left when their language does', () => {
    const { title, lines } = cardWith({ lang: 'ar', title: 'تركيا تعرض أسلحتها في BAMEX' })
    for (const line of title) {
      expect(line).toMatchObject({ anchor: 'end', x: 440 })
      expect(line.text).toMatch(/^\u202B.*\u202C$/)
    }
    const credit = lines.find(({ text }) => text.startsWith('Outlines'))
    expect(credit).toMatchObject({ anchor: 'end', x: 440 })
    expect(cardWith({ lang: 'fr' }).title[0]).toMatchObject({ anchor: 'start', x: 52 })
  })

  it('are left out, and said to be, if no font has them', () => {
    const { title, problems, lines } = cardWith({
      title: 'Mali: 土耳其展示武器',
      deck: 'Arms 🚀 in Mali',
    })
    expect(title).toEqual([])
    expect(lines.map(({ text }) => text)).toContain('Arms in Mali')
    expect(problems).toEqual([
      expect.stringMatching(/“土耳其展示武器”.* the title is left out/),
      expect.stringMatching(/“🚀”.* the deck is written without them/),
    ])
  })

  it('are left out on the map too', () => {
    const places = site.drawing.places.map((place) =>
      place.code === 'MLI' ? { ...place, name: '马里' } : place,
    )
    const { svg, problems } = socialCard({ ...site, drawing: { ...site.drawing, places } })
    expect(svg).not.toContain('马里')
    expect(problems.join()).toContain('the name of MLI is left out')
  })
})
