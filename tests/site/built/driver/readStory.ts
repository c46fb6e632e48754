import { inject } from 'vitest'
import type { Story } from '../../../../src/model/story.ts'
import type { StorySlug } from './openOptions.ts'

/** The story as the site itself publishes it. */
export async function readStory(slug: StorySlug): Promise<Story> {
  const response = await fetch(`${inject('siteUrl')}${slug}/story.json`)
  return (await response.json()) as Story
}
