import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonInScript } from '../../../src/model/htmlText.ts'
import { fillTemplate } from '../../../src/site/pages/fillTemplate.ts'
import { anyString } from '../../stories/anyString.ts'
import { content, template } from '../../stories/exampleSite.ts'

const PARTS = { lang: 'fr', head: '<title>T</title>', body: '<p>B</p>', script: './a.js' }

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

describe('escaped text', () => {
  it('holds nothing that ends a text or an attribute, and reads as before', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        const read = escaped.replace(
          /&(amp|lt|gt|quot|#39);/g,
          (entity) => ENTITIES[entity as keyof typeof ENTITIES],
        )
        expect(read).toBe(text)
      }),
    )
  })

  it('is escaped once: an ampersand stays one', () => {
    expect(escapeHtml('a & b < "c" \'d\'')).toBe('a &amp; b &lt; &quot;c&quot; &#39;d&#39;')
  })
})

describe('the filled template', () => {
  it('holds language, head, body and script, each once, and no mark', () => {
    const html = fillTemplate(template, PARTS)
    for (const part of ['lang="fr"', '<title>T</title>', '<p>B</p>', ' src="./a.js"']) {
      expect(html.split(part)).toHaveLength(2)
    }
    expect(html).not.toContain('<!--storyarc')
    expect(html).not.toContain('/src/app/main.tsx')
  })

  it('takes parts as they are, also those with dollar signs', () => {
    const html = fillTemplate(template, { ...PARTS, body: "a $& b $1 $' c" })
    expect(html).toContain("a $& b $1 $' c")
  })

  it('has no script if the page needs none', () => {
    const { script, ...plain } = PARTS
    expect(fillTemplate(template, plain)).not.toContain('<script')
  })

  it.each(['<!--storyarc:head-->', '<!--storyarc:body-->', 'lang="en"'])(
    'cannot be made from a template that has lost %s',
    (mark) => {
      expect(() => fillTemplate(template.replace(mark, ''), PARTS)).toThrow(mark)
    },
  )
})

describe('the page’s data', () => {
  const [built] = content.stories
  if (!built) throw new Error('There is no story.')
  const { story, drawing } = built

  it('cannot end its script element or begin a comment, and reads as before', () => {
    const label = '</script><!-- <script> & \u2028 </SCRIPT>'
    const data = {
      surface: 'explore' as const,
      story: { ...story, title: label, text: label },
      drawing,
      toRoot: './',
      worldUrl: './world.json',
    }
    const json = jsonInScript(data)
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual(data)
  })
})
