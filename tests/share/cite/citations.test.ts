import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../src/share/cite/bibtex.ts'
import { cslJson } from '../../../src/share/cite/cslJson.ts'
import type { CitedStory } from '../../../src/words/enTake.ts'
import { anyString } from '../../stories/anyString.ts'

const full: CitedStory = {
  byline: 'Anna Example',
  title: 'Ships & {guns}: 50 % more_or less',
  publisher: 'R&D Review',
  published: '2025-03',
  url: 'https://example.org/a_b/#x',
  readOn: '2026-11-02',
}
const bare: CitedStory = {
  byline: undefined,
  title: 'Bare',
  publisher: undefined,
  published: undefined,
  url: 'https://example.org/bare/',
  readOn: '2026-11-02',
}

/** How deep braces are nested at the end of a text; below zero if one is closed that was not open. */
function depthOf(text: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth++
    if (sign === '}') depth--
    if (depth < 0) return depth
  }
  return depth
}

describe('a BibTeX entry', () => {
  it('writes what is known, with the signs that TeX would read', () => {
    expect(bibtex(full, 'ships')).toBe(`@online{ships,
  author = {{Anna Example}},
  title = {{Ships \\& \\{guns\\}: 50 \\% more\\_or less}},
  organization = {R\\&D Review},
  year = {2025},
  month = {3},
  url = {https://example.org/a_b/#x},
  urldate = {2026-11-02}
}
`)
    expect(bibtex(bare, 'bare')).toBe(`@online{bare,
  title = {{Bare}},
  url = {https://example.org/bare/},
  urldate = {2026-11-02}
}
`)
  })

  it('has as many braces closed as open, in every field, whatever the title', () => {
    const unit = fc.constantFrom('{', '}', '\\', '"', 'a', '\n', '%')
    const title = fc.oneof(anyString, fc.string({ unit }))
    fc.assert(
      fc.property(title, title, (title, publisher) => {
        const lines = bibtex({ ...full, title, publisher }, 'x').split('\n')
        for (const line of lines.slice(1, -2)) expect(depthOf(line)).toBe(0)
        expect(lines.at(-2)).toBe('}')
      }),
    )
  })
})

describe('a CSL-JSON entry', () => {
  it('gives dates as precisely as they are known, and leaves out the rest', () => {
    expect(JSON.parse(cslJson(full, 'ships'))).toEqual([
      {
        id: 'ships',
        type: 'webpage',
        title: full.title,
        author: [{ literal: full.byline }],
        'container-title': full.publisher,
        issued: { 'date-parts': [[2025, 3]] },
        URL: full.url,
        accessed: { 'date-parts': [[2026, 11, 2]] },
      },
    ])
    expect(Object.keys(JSON.parse(cslJson(bare, 'bare'))[0])).toEqual([
      'id',
      'type',
      'title',
      'URL',
      'accessed',
    ])
  })
})
