import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { siteReader, withoutErrors } from '../../../src/site/content/siteContent.ts'
import { PlainError } from '../../../src/site/plainError.ts'
import { ROOT } from '../brokenStory.ts'

let folder = ''

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a site is made from, if there are these stories: their front matter beside title and alt. */
function contentWith(stories: Record<string, string>, withDrafts: boolean) {
  folder = mkdtempSync(join(tmpdir(), 'storyarc-drafts-'))
  for (const [slug, front] of Object.entries(stories)) {
    mkdirSync(join(folder, slug))
    const article = `---\ntitle: T\nalt: A map\n${front}\n---\nMali has expelled French forces.\n`
    writeFileSync(join(folder, slug, 'article.md'), article)
    writeFileSync(
      join(folder, slug, 'flows.csv'),
      'from,to,kind,quote,label\nMLI,FRA,rupture,expelled French forces,They part\n',
    )
  }
  return siteReader(ROOT, [folder], { withDrafts }).content()
}

const slugsOf = (folders: readonly { slug: string }[]) => folders.map(({ slug }) => slug)

describe('a site', () => {
  it('is made without drafts, and their errors are not its own', () => {
    const content = contentWith({ a: 'draft: true', b: '', c: 'draft: true\nurl: x' }, false)
    expect(withoutErrors(content).stories.map(({ story }) => story.slug)).toEqual(['b'])
    expect(slugsOf(content.leftOut)).toEqual(['a', 'c'])
  })

  it('is made with drafts where they are asked for, and then with their errors', () => {
    const content = contentWith({ a: 'draft: true', b: '', c: 'draft: true\nurl: x' }, true)
    expect(content.stories.map(({ story }) => story.slug)).toEqual(['a', 'b'])
    expect(content.leftOut).toEqual([])
    expect(() => withoutErrors(content)).toThrow(
      /^The stories have a problem:\n.*c\/article\.md:5:6: .*\nWell: a \(draft\), b\. Broken: c \(draft, 1 error\)\.$/,
    )
  })

  it('is none if there are drafts alone, and that is told', () => {
    const content = contentWith({ a: 'draft: true' }, false)
    expect(() => withoutErrors(content)).toThrow(PlainError)
    expect(() => withoutErrors(content)).toThrow(/^Every story is a draft: a\./)
  })
})
