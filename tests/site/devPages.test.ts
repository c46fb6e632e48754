import { writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/model/htmlText.ts'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { brokenStory, listener, ROOT } from './brokenStory.ts'

const story = brokenStory()
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
  it('shows what is wrong with a story in place of every page', async () => {
    for (const path of ['/', '/broken/']) {
      const { status, body } = await ask(path)
      expect(status).toBe(500)
      for (const problem of story.problems) expect(body).toContain(escapeHtml(problem))
      expect(body).toContain('/@vite/client')
    }
    const file = await ask('/broken/story.json')
    expect(file.status).toBe(500)
    for (const problem of story.problems) expect(file.body).toContain(problem)
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
})
