import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSiteContent } from '../../src/site/content/siteContent.ts'

/** The project's folder, with a slash at the end. */
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Both example stories and the world, as the build has them. Takes seconds: the world is simplified. */
export const content = readSiteContent(root, ['data/stories', 'tests/stories'])

/** Text of `index.html`. */
export const template = readFileSync(`${root}index.html`, 'utf8')
