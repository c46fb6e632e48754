import { fileURLToPath } from 'node:url'
import { serveFolder } from '../site/setup/serveFolder.ts'
import { serveHost } from './serveHost.ts'

const site = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)))
const host = await serveHost(site.url)

console.log(`The maps:                 ${site.url}
A page that embeds them:  ${host.article}`)
