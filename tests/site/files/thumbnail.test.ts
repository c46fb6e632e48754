import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { renderThumbnail } from '../../../src/site/files/renderThumbnail.tsx'
import { content } from '../../stories/exampleSite.ts'

const css = ['src/map/drawing/drawing.css', 'src/kinds/kindSample.css']
  .map((sheet) => readFileSync(new URL(`../../../${sheet}`, import.meta.url), 'utf8'))
  .join('')

describe.each(content.stories)('the thumbnail of $story.slug', (built) => {
  const svg = renderThumbnail(built, content.world, css)
  const all = (pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found = '']) => found)

  it('has every arc, and the names of few places that have most flows', () => {
    expect(all(/<a class="arc"[^>]*data-target="([^"]+)"/g).sort()).toEqual(
      built.story.flows.map(({ id }) => id).sort(),
    )
    const names = all(/<text class="place-name"[^>]*>([^<]+)</g)
    expect(names.length).toBeGreaterThan(1)
    expect(names.length).toBeLessThan(5)
    const ends = built.story.flows.flatMap(({ from, to }) => [from, to])
    const countOf = (code: string) => ends.filter((each) => each === code).length
    const [main] = [...built.story.countries].sort((a, b) => countOf(b.code) - countOf(a.code))
    expect(names.some((name) => [main?.name, main?.shortName].includes(name))).toBe(true)
  })

  it('weighs less than 12 KB, and has no name of what lies around', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(12_000)
    expect(svg).not.toMatch(/<text[^>]*data-what/)
  })
})
