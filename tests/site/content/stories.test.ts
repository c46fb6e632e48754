import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type BuiltStory, findStories, readStory } from '../../../src/site/content/stories.ts'
import { PlainError } from '../../../src/site/plainError.ts'
import { problemsReport } from '../../../src/site/storiesReport.ts'
import { gazetteer } from '../../stories/exampleStories.ts'

const ARTICLE = '---\ntitle: A title\nalt: A map\n---\nMali has expelled French forces.\n'
const FLOWS = 'from,to,kind,quote,label\nMLI,FRA,rupture,expelled French forces,They part\n'

let folder = ''

/** A folder of story folders with these files; gone after the test. */
function storyFolder(stories: Record<string, Record<string, string>>): string {
  folder = mkdtempSync(join(tmpdir(), 'storyarc-stories-'))
  for (const [slug, files] of Object.entries(stories)) {
    mkdirSync(join(folder, slug))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, slug, name), text)
  }
  return folder
}

const readAll = (folders: readonly string[]) =>
  findStories(folders).map((place) => readStory(place, gazetteer))

/** The stories of folders that are all sound. */
function builtFrom(...folders: string[]): BuiltStory[] {
  return readAll(folders).map(({ built, diagnostics }) => {
    if (!built) throw new Error(JSON.stringify(diagnostics))
    return built
  })
}

/** All that is told of broken folders. */
function problemsOf(...folders: string[]): string {
  return problemsReport(readAll(folders)) ?? ''
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the story folders', () => {
  it('are read with their flows as they stand, whatever else lies beside them', () => {
    const path = storyFolder({
      first: { 'article.md': ARTICLE, 'flows.csv': FLOWS },
      second: {
        'article.md': ARTICLE,
        'flows.csv': FLOWS,
        'mentions.csv': 'text,country\nFrench,none\n',
      },
    })
    writeFileSync(join(path, 'notes.txt'), 'not a story')
    const built = builtFrom(path)
    expect(built.map(({ story }) => story.slug)).toEqual(['first', 'second'])
    expect(built.map(({ flowsCsv }) => flowsCsv)).toEqual([FLOWS, FLOWS])
    expect(built.map(({ story }) => story.mentions.length)).toEqual([2, 1])
  })

  it('tell all problems of all stories at once, each by file and line', () => {
    const path = storyFolder({
      broken: {
        'article.md': ARTICLE.replace('title: A title\n', ''),
        'flows.csv': `${FLOWS}XXX,FRA,rupture,expelled French forces,They part\n`,
      },
      sound: { 'article.md': ARTICLE, 'flows.csv': FLOWS },
      worse: {
        'article.md': ARTICLE,
        'flows.csv': FLOWS.replace('expelled French', 'invited French'),
      },
    })
    const message = problemsOf(path)
    expect(message).toContain('broken/article.md:')
    expect(message).toContain('broken/flows.csv:3')
    expect(message).toContain('worse/flows.csv:2')
    expect(message).not.toContain('sound/')
    expect(message).toMatch(/\nWell: sound\. Broken: broken \(2 errors\), worse \(1 error\)\.$/)
  })

  it('are told in the words of their files, whatever a cell holds', () => {
    const odd = (code: string) => FLOWS.replace('MLI', code)
    const path = storyFolder({
      up: { 'article.md': ARTICLE, 'flows.csv': odd('../../../MLI') },
      web: { 'article.md': ARTICLE, 'flows.csv': odd('https://example.org//a/./b') },
    })
    const message = problemsOf(path)
    const place = (slug: string) => `${relative(process.cwd(), join(path, slug))}/flows.csv:2:1: `
    expect(message).toContain(`${place('up')}“../../../MLI” is not a country code.`)
    expect(message).toContain(`${place('web')}“https://example.org//a/./b” is not a country code.`)
  })

  it('are told on one line each, and steer no terminal, whatever names stand in them', () => {
    const path = storyFolder({
      'folder\u001b[2J\nname': { 'article.md': ARTICLE, 'flows.csv': FLOWS },
      column: {
        'article.md': ARTICLE.replace('alt:', 'al\u009bt: x\nalt:'),
        'flows.csv': FLOWS.replace(',label', ',label,no\u001b]0;te\u0007\u202e'),
        'mentions.csv': 'text,country,bef\u001b[31more\nMali,MLI,x\n',
      },
    })
    const [head, ...lines] = problemsOf(path).split('\n')
    expect(lines.pop()).toMatch(/^Broken: column \(\d errors\), folder�\[2J�name \(1 error\)\.$/)
    expect(head).toMatch(/^The stories have \d+ problems:$/)
    for (const line of lines) expect(line).toMatch(/^[^\p{Cc}\p{Cf}]+:\d+:\d+: [^\p{Cc}\p{Cf}]+$/u)
    expect(lines.join()).toContain('The column “no�]0;te��” is unknown.')
    expect(lines.join()).toContain('folder�[2J�name/article.md:1:1: ')
  })

  it('are no stories when a file is missing: it is said which', () => {
    const path = storyFolder({ empty: {}, folders: {} })
    mkdirSync(join(path, 'folders', 'article.md'))
    const message = problemsOf(path)
    for (const story of ['empty', 'folders']) {
      expect(message).toContain(`${story}/article.md:1:1: The file is missing.`)
      expect(message).toContain(`${story}/flows.csv:1:1: The file is missing.`)
    }
  })

  it('are drafts where the front matter says so, broken ones too', () => {
    const draft = ARTICLE.replace('alt:', 'draft: true\nalt:')
    const path = storyFolder({
      broken: { 'article.md': draft, 'flows.csv': FLOWS.replace('MLI', 'XX') },
      draft: { 'article.md': draft, 'flows.csv': FLOWS },
      ready: { 'article.md': ARTICLE, 'flows.csv': FLOWS },
    })
    const read = readAll([path]).map(({ slug, isDraft, built }) => [slug, isDraft, !!built])
    expect(read).toEqual([
      ['broken', true, false],
      ['draft', true, true],
      ['ready', false, true],
    ])
  })

  it('are read where links lead to them; a link that leads nowhere is told', () => {
    const path = storyFolder({ first: { 'article.md': ARTICLE, 'flows.csv': FLOWS } })
    symlinkSync(join(path, 'first'), join(path, 'linked'), 'dir')
    const built = builtFrom(path)
    expect(built.map(({ story }) => story.slug)).toEqual(['first', 'linked'])
    symlinkSync(join(path, 'gone'), join(path, 'lost'), 'dir')
    symlinkSync(join(path, 'round'), join(path, 'round'), 'dir')
    const message = problemsOf(path)
    expect(message).toContain('lost/article.md:1:1: The file is missing.')
  })

  it('hold at least one story: that none is there is told, and where one belongs', () => {
    const path = storyFolder({})
    writeFileSync(join(path, 'notes.txt'), 'not a story')
    for (const folder of [path, join(path, 'nowhere')]) {
      const place = relative(process.cwd(), folder)
      expect(() => findStories([folder])).toThrow(
        new PlainError(
          `There is no story in ${place}. Make a folder there with article.md and flows.csv, such as ${place}/my-story.`,
        ),
      )
    }
  })

  it('have an address each: that two folders have one name is told, with both', () => {
    const path = storyFolder({})
    for (const place of ['one', 'two']) {
      mkdirSync(join(path, place, 'same'), { recursive: true })
      writeFileSync(join(path, place, 'same/article.md'), ARTICLE)
      writeFileSync(join(path, place, 'same/flows.csv'), FLOWS)
    }
    const [one = '', two = ''] = ['one', 'two'].map((place) => join(path, place))
    const message = problemsOf(one, two)
    const [first, second] = [one, two].map((each) => relative(process.cwd(), join(each, 'same')))
    expect(message).toContain(
      `${second}/article.md:1:1: The folder has the name of another story’s, ${first},`,
    )
  })

  it('are all looked through when there are several, each of them once', () => {
    const path = storyFolder({})
    for (const place of ['one', 'two']) {
      mkdirSync(join(path, place, place), { recursive: true })
      writeFileSync(join(path, place, place, 'article.md'), ARTICLE)
      writeFileSync(join(path, place, place, 'flows.csv'), FLOWS)
    }
    const [one = '', two = ''] = ['one', 'two'].map((place) => join(path, place))
    const built = builtFrom(one, two, one)
    expect(built.map(({ story }) => story.slug)).toEqual(['one', 'two'])
  })
})
