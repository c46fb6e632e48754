import { describe, expect, it } from 'vitest'
import { renderStoryBody } from '../../../src/site/pages/renderStory.tsx'
import { content } from '../../stories/exampleSite.ts'

/** The body of the first story's page, told in another language. */
function bodyIn(lang: string): string {
  const [built] = content.stories
  if (!built) throw new Error('There is no story.')
  const { drawing, ground } = built
  const story = { ...built.story, lang }
  return renderStoryBody({ surface: 'explore', story, drawing, toRoot: './', worldUrl: '' }, ground)
}

/** The opening tags that match, and how many of them are marked as being in that language. */
function marked(html: string, tag: RegExp, mark: string) {
  const tags = html.match(tag) ?? []
  return { all: tags.length, marked: tags.filter((each) => each.includes(mark)).length }
}

describe('a story in another language than the interface', () => {
  const html = bodyIn('ar')

  it.each([
    ['the headline over the map', /<h2 class="map-headline"[^>]*>/g],
    ['the description of the map', /<svg [^>]*class="map-drawing[^>]*>/g],
    ['names and arcs on the map', /<a class="(?:arc|place|country|flow-marks)"[^>]*>/g],
    ['labels in the lists', /<a class="entry-link"[^>]*>/g],
    ['quotes', /<blockquote class="evidence"[^>]*>/g],
    ['the article', /<article[^>]*>/g],
  ])('is marked: %s', (_, tag) => {
    const { all, marked: count } = marked(html, tag, 'lang="ar"')
    expect(all).toBeGreaterThan(0)
    expect(count).toBe(all)
    expect(marked(html, tag, 'dir="rtl"').marked).toBe(all)
  })

  it('leaves the interface in its own language and direction', () => {
    expect(html).toMatch(/<main class="page explore" lang="en" dir="ltr">/)
    expect(html).toMatch(/<p class="facts">[^<]*Arms/)
  })
})

describe('a story in the language of the interface', () => {
  it.each(['en', 'en-GB'])('needs no marks: %s', (lang) => {
    const html = bodyIn(lang)
    expect(html).toContain('<main class="page explore">')
    expect(html.match(/ lang="/g)).toHaveLength(1)
    expect(html).toContain(`lang="${lang}"`)
  })
})
