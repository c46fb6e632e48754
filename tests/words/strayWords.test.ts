import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { strayWords } from './strayWords.ts'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** What readers never see: the compiler and the build speak to editors and developers, in a terminal. */
const UNSEEN = /^(compile|words|site\/(?!pages\/render))/

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !UNSEEN.test(file))

describe('the words of the interface', () => {
  it('stand in the catalogue and nowhere else', () => {
    expect(modules.length).toBeGreaterThan(80)
    const stray = modules.flatMap((file) =>
      strayWords(file, readFileSync(src + file, 'utf8')).map((words) => `${file}:${words}`),
    )
    // The registry of kinds holds their names in every language.
    expect(stray.filter((words) => !words.startsWith('kinds/kinds.ts:'))).toEqual([])
  })
})

describe('the finder of stray words', () => {
  it.each([
    ['a text', '<p>Hello</p>'],
    ['a label', '<button aria-label="close" />'],
    ['one of two labels', "<b title={open ? 'less' : words.more} />"],
    ['a sentence', "const a = 'one passage of many'"],
    ['a word', "const a = isOpen ? 'Close' : words.open"],
    ['a sentence with a hole', ['const a = `Named $', '{count} times`'].join('')],
  ])('sees %s', (_, code) => {
    expect(strayWords('a.tsx', code)).toHaveLength(1)
  })

  it.each([
    ['a class', '<p className="map page" />'],
    ['an import', "import { a } from './Hello there.ts'"],
    ['an error for developers', "throw new Error('There is no kind.')"],
    ['a name of the platform', "if (event.key === 'ArrowLeft') a('pointerdown')"],
    ['a selector', "page.querySelector('.map-drawing.static .country')"],
    ['what is made of parts', ['const a = `$', '{x}px $', '{y}px`'].join('')],
  ])('leaves %s alone', (_, code) => {
    expect(strayWords('a.tsx', code)).toEqual([])
  })
})
