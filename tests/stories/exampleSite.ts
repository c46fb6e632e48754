import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSiteContent, type SiteStory } from '../../src/site/content/siteContent.ts'

/** The project's folder, with a slash at the end. */
const root = fileURLToPath(new URL('../../', import.meta.url))

/** All example stories and the world, as the build has them. Takes seconds: the world is simplified. */
export const content = readSiteContent(root, ['data/stories', 'tests/stories'])

/** The Mali story as the build has it. */
export const maliSite = siteStory('mali-bamex-2025')

function siteStory(slug: string): SiteStory {
  const found = content.stories.find(({ story }) => story.slug === slug)
  if (!found) throw new Error(`There is no story ${slug}.`)
  return found
}

/** Text of `index.html`. */
export const template = readFileSync(`${root}index.html`, 'utf8')
