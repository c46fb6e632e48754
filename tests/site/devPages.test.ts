import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/model/htmlText.ts'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { brokenStory, listener, ROOT } from './brokenStory.ts'

const story = brokenStory()
const sound = join(dirname(dirname(story.flows)), 'sound')
mkdirSync(sound)
writeFileSync(
  join(sound, 'article.md'),
  '---\ntitle: Sound & safe\nalt: A map\ndraft: true\n---\nMali has expelled French forces.\n',
)
writeFileSync(join(sound, 'flows.csv'), story.mended)
const customLogger = listener()
const server = await createServer({
  ...siteConfig({ stories: [story.stories], siteUrl: undefined }),
  root: ROOT,
  configFile: false,
  customLogger,
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
})
const http = createHttpServer(server.middlewares)
const ask = async (path: string) => {
  const { port } = http.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, body: await response.text() }
}
const timesTold = (words: string) => customLogger.told.join('\n').split(words).length - 1

beforeAll(() => new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve)))
afterAll(async () => {
  http.close()
  await server.close()
  story.remove()
})

describe('the development server', { timeout: 30_000 }, () => {
  it('shows what is wrong with a story in place of its pages, each with its file, line and fix', async () => {
    for (const path of ['/broken/', '/broken/embed/', '/broken/?theme=dark']) {
      const { status, body } = await ask(path)
      expect(status).toBe(500)
      expect(body).toContain('<h1>broken: 2 errors</h1>')
      for (const problem of story.problems) {
        const [, place = '', message = ''] = /^(.*?:\d+:\d+): (.*)$/.exec(problem) ?? []
        expect(body).toContain(`<code>${escapeHtml(place)}</code>`)
        expect(body).toContain(`<p class="message">${escapeHtml(message)}`)
      }
      expect(body).toMatch(/<p class="fix">Copy the words exactly/)
      expect(body).toContain('/@vite/client')
    }
    const file = await ask('/broken/story.json')
    expect(file.status).toBe(500)
    for (const problem of story.problems) expect(file.body).toContain(problem)
  })

  it('shows the other stories meanwhile, drafts too', async () => {
    const { status, body } = await ask('/sound/')
    expect(status).toBe(200)
    expect(body).toContain('They part')
    expect(body).toContain('<p class="draft">Draft</p>')
    expect((await ask('/sound/story.json')).status).toBe(200)
  })

  it('lists all stories in front, and marks those that are broken', async () => {
    const { status, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain('<li class="error"><a href="/broken/">broken</a>')
    expect(body).toContain('2 errors')
    expect(body).toContain('<li class="well"><a href="/sound/">Sound &amp; safe</a>')
    expect(body).toContain('/@vite/client')
  })

  it('keeps the place in the article, by a script that is in its pages alone', async () => {
    const script = 'src="/src/site/devClient/startDevPage.ts"'
    expect((await ask('/sound/')).body.split(script)).toHaveLength(2)
    expect((await ask('/broken/')).body).not.toContain(script)
    expect((await ask('/src/site/devClient/startDevPage.ts')).body).toContain('keepPlace')
  })

  it('says it once in the terminal, without a stack, and once more after a change', async () => {
    for (const problem of story.problems) expect(timesTold(problem)).toBe(1)
    expect(customLogger.told.join('\n')).not.toMatch(/\n\s+at /)
    server.watcher.emit('all', 'change', story.flows)
    await ask('/')
    await ask('/')
    for (const problem of story.problems) expect(timesTold(problem)).toBe(2)
  })

  it('serves the story as soon as it is mended', async () => {
    writeFileSync(story.flows, story.mended)
    server.watcher.emit('all', 'change', story.flows)
    const { status, body } = await ask('/broken/')
    expect(status).toBe(200)
    expect(body).toContain('They part')
    const front = await ask('/')
    expect(front.body).not.toContain('<li class="error">')
    for (const slug of ['broken', 'sound']) expect(front.body).toContain(`href="./${slug}/"`)
  })

  it('shows the only story in front as long as it is sound', async () => {
    rmSync(sound, { recursive: true })
    server.watcher.emit('all', 'unlink', join(sound, 'flows.csv'))
    expect((await ask('/')).body).toContain('They part')
  })

  it('says of every other address that nothing is there', async () => {
    for (const path of ['/missing/', '/broken/nothing', '//', '//broken/', '//broken', '/%']) {
      const { status, body } = await ask(path)
      expect.soft({ path, status }).toEqual({ path, status: 404 })
      expect.soft(body).toBe('There is nothing at this address.')
    }
    expect((await ask('/?a=//')).body).toContain('They part')
    expect(customLogger.told.join('\n')).not.toMatch(/\n\s+at /)
  })

  it('says in place of every page that no story is left', async () => {
    rmSync(dirname(story.flows), { recursive: true })
    server.watcher.emit('all', 'unlink', story.flows)
    for (const path of ['/', '/broken/']) {
      const { status, body } = await ask(path)
      expect(status).toBe(500)
      expect(body).toContain('<h1>There is no story in ')
      expect(body).toContain('/@vite/client')
    }
  })
})
