import { createServer } from 'vite'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { ROOT } from './buildPages.ts'

// In a process of its own, which starts as the developer's does.
const [stories = '', story = ''] = process.argv.slice(2)
const server = await createServer({
  ...siteConfig({ stories: [stories], siteUrl: undefined }),
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { port: 0, ws: false, watch: null },
})
await server.listen()
const ready = process.uptime()
const address = server.resolvedUrls?.local[0] ?? ''
const seconds = async (path: string) => {
  const began = performance.now()
  const response = await fetch(address + path)
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  await response.text()
  return (performance.now() - began) / 1000
}
const page = await seconds(`${story}/`)
const list = await seconds('')
console.log(JSON.stringify({ ready, page, list }))
await server.close()
process.exit()
