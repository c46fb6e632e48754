import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withCustomMedia } from '../../src/site/customMedia.ts'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** Widths and heights that a dialog has for itself, whatever the layout of the page. */
const OWN_BREAKS = ['share/share.css', 'share/take.css', 'search/search.css']

const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(src + file, 'utf8') }))

describe('break points in style sheets', () => {
  it('get their width or height where they are named', () => {
    expect(
      withCustomMedia('@media screen and (--beside) and (--low) { a { b: c } }', 'x.css'),
    ).toBe('@media screen and (min-width:56.25rem) and (max-height:30rem) { a { b: c } }')
  })

  it('are left alone in values of properties', () => {
    const css = 'a { width: calc(1px * (--beside)); inset: var(--inset-y) }'
    expect(withCustomMedia(css, 'x.css')).toBe(css)
  })

  it('must be known', () => {
    expect(() => withCustomMedia('@media (--huge) { a { b: c } }', 'x.css')).toThrow(
      'x.css names the media (--huge)',
    )
  })

  it.each(sheets)('are named, not repeated, in $file', ({ file, css }) => {
    const repeated = css.match(/@media[^{]*(?:width|height)\s*[:<>][^{]*/g) ?? []
    expect(OWN_BREAKS.includes(file) ? [] : repeated).toEqual([])
    expect(() => withCustomMedia(css, file)).not.toThrow()
  })

  it.each(sheets)(
    '$file stands in a cascade layer, so that no order of files decides',
    ({ css }) => {
      expect(css.trim()).toMatch(/^@layer [a-z]+ \{[\s\S]*\}$|^@import "[^"]+" layer\([a-z]+\);$/)
    },
  )
})
