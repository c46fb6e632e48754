import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LICENCES_FILE } from '../../../src/model/licencesFile.ts'
import { type SiteAssets, siteFiles } from '../../../src/site/files/siteFiles.ts'
import { content, template } from '../../stories/exampleSite.ts'

const ASSETS: SiteAssets = {
  script: 'assets/main.js',
  world: 'assets/world.json',
  list: { script: 'assets/list.js', css: 'h1{margin:0}' },
  css: 'body{margin:0}',
  hasPolicy: true,
  drawingCss: '.land{fill:var(--land)}',
}
const INPUT = { content, assets: ASSETS, template, siteUrl: undefined }

const files = siteFiles(INPUT).map((file) => ({ ...file, source: file.write() }))
const paths = new Set([
  ...files.map(({ fileName }) => fileName),
  ...[ASSETS.script, ASSETS.world, ASSETS.list.script, LICENCES_FILE],
])
const pages = files.filter(({ fileName }) => fileName.endsWith('.html'))

/** Every `href` and `src` of the page, with the name of its element. */
function addressesOf(html: string): { tag: string; address: string }[] {
  return [...html.matchAll(/<(\w+)(?=[\s>])[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, tag = '', address = '']) => ({ tag, address: address.replaceAll('&amp;', '&') }),
  )
}

/** The site's file that an address means, as a static host would find it. */
function fileAt(page: string, address: string): string {
  const path = posix.join(posix.dirname(page), address.replace(/[?#].*$/, ''))
  return path === '.' || path.endsWith('/') ? posix.join(path, 'index.html') : path
}

describe('the files of the site', () => {
  it('are these, for every story', () => {
    const ofStory = (slug: string) =>
      ['index.html', 'embed/index.html', 'story.json', 'flows.csv', 'map.svg', 'thumbnail.svg'].map(
        (name) => `${slug}/${name}`,
      )
    expect(files.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining([
        'index.html',
        ...content.stories.flatMap(({ story }) => ofStory(story.slug)),
      ]),
    )
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length)
  })

  it('hold the stories as data', () => {
    for (const { story, flowsCsv } of content.stories) {
      const source = (name: string) =>
        files.find(({ fileName }) => fileName === `${story.slug}/${name}`)?.source ?? ''
      expect(JSON.parse(source('story.json'))).toEqual(story)
      expect(source('flows.csv')).toBe(flowsCsv)
    }
  })
})

describe('the front page of a site with one story', () => {
  it('is that story’s page, but for where it stands', () => {
    const stories = content.stories.slice(0, 1)
    const single = siteFiles({ ...INPUT, content: { ...content, stories } })
    const sourceOf = (name: string) => single.find(({ fileName }) => fileName === name)?.write()
    const front = sourceOf('index.html') ?? ''
    const own = sourceOf(`${stories[0]?.story.slug}/index.html`)
    expect(front).toContain(stories[0]?.story.title)
    expect(front).not.toContain('../')
    expect(front.replaceAll('./', '')).toBe(own?.replaceAll('../', ''))
  })
})

it('flows.csv hands no formula to a spreadsheet', () => {
  const stories = content.stories.slice(0, 1).map((built) => ({ ...built, flowsCsv: 'a\n=1+1\n' }))
  const file = siteFiles({ ...INPUT, content: { ...content, stories } }).find(({ fileName }) =>
    fileName.endsWith('/flows.csv'),
  )
  expect(file?.write()).toBe("a\n'=1+1\n")
})

it('no story is drawn but for a file that shows it', () => {
  const [first, second] = content.stories
  if (!first || !second) throw new Error('There are not two stories.')
  const drawn: string[] = []
  const stories = [first, second].map(({ drawing, ground, ...built }) => ({
    ...built,
    ground,
    get drawing() {
      drawn.push(built.story.slug)
      return drawing
    },
  }))
  const lazy = siteFiles({ ...INPUT, content: { ...content, stories } })
  const { slug } = second.story
  const write = (name: string) => lazy.find(({ fileName }) => fileName === name)?.write()
  for (const name of ['index.html', `${slug}/story.json`, `${slug}/flows.csv`]) {
    expect(write(name)).toBeTruthy()
  }
  expect(drawn).toEqual([])
  expect(write(`${slug}/index.html`)).toContain('<h1>')
  expect(new Set(drawn)).toEqual(new Set([slug]))
})

describe.each(pages)('the page $fileName', ({ fileName, source }) => {
  const addresses = addressesOf(source)

  it('refers to its own files by relative addresses, and to none that is missing', () => {
    const own = addresses.filter(({ address }) => !/^(#|https?:|mailto:)/.test(address))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ address }) => !/^\.{1,2}\//.test(address))).toEqual([])
    expect(own.filter(({ address }) => !paths.has(fileAt(fileName, address)))).toEqual([])
  })

  it('leads elsewhere only by links that a reader follows', () => {
    const elsewhere = addresses.filter(({ address }) => /^\w+:|^\/\//.test(address))
    expect(elsewhere.filter(({ tag }) => tag !== 'a')).toEqual([])
    expect(source).not.toMatch(/url\(['"]?(https?:)?\/\//)
  })

  it('has an entry for every fragment that it links to', () => {
    const ids = [...source.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    const fragments = addresses.filter(({ address }) => address.startsWith('#'))
    const missing = fragments.filter(({ address }) => !ids.includes(address.slice(1)))
    expect(missing).toEqual([])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('has a title, a language and a view for phones', () => {
    expect(source).toMatch(/<title>[^<]+<\/title>/)
    expect(source).toMatch(/<html lang="[a-z]{2}/)
    expect(source).toContain('width=device-width')
  })
})

describe('the front page', () => {
  it('is the story itself when there is only one', () => {
    for (const built of content.stories) {
      const alone = siteFiles({ ...INPUT, content: { ...content, stories: [built] } })
      const source = (name: string) => alone.find(({ fileName }) => fileName === name)?.write()
      const { slug, title } = built.story
      expect(source('index.html')).toContain(`<h1>`)
      expect(source('index.html')).toContain(title.split('’')[0])
      const relative = (html: string | undefined) => html?.replaceAll('"../', '"./')
      expect(relative(source('index.html'))).toBe(relative(source(`${slug}/index.html`)))
    }
  })

  it('lists all stories when there are several', () => {
    const front = files.find(({ fileName }) => fileName === 'index.html')?.source ?? ''
    for (const { story } of content.stories) expect(front).toContain(`href="./${story.slug}/"`)
  })

  it('shows each map in small, without the headline that stands beside it', () => {
    const sourceOf = (name: string) => files.find(({ fileName }) => fileName === name)?.source
    for (const { story } of content.stories) {
      const thumbnail = `${story.slug}/thumbnail.svg`
      expect(sourceOf('index.html')).toContain(`src="./${thumbnail}"`)
      expect(sourceOf(thumbnail)).not.toContain('class="headline"')
    }
  })

  it('can show the drawing without the words round it', () => {
    const drawings = files.filter(({ fileName }) => fileName.endsWith('/map.svg'))
    for (const { source } of drawings) expect(source).toContain('<view id="_map"')
  })
})
