import { preferredHeight } from '../embed/preferredHeight.ts'
import type { Story } from '../story/story.ts'
import { escapeHtml } from './escapeHtml.ts'

/** The width that an editor gets who does not choose one, in CSS pixels. */
const WIDTH = 640

/** What oEmbed (https://oembed.com) answers for a story; `siteUrl` ends with a slash. */
export function oembedOf(story: Story, siteUrl: string): object {
  const height = preferredHeight(WIDTH, undefined)
  return {
    version: '1.0',
    type: 'rich',
    title: story.title,
    ...(story.byline && { author_name: story.byline }),
    ...(story.publisher && { provider_name: story.publisher }),
    provider_url: siteUrl,
    width: WIDTH,
    height,
    html: embedCode(story, `${siteUrl}${story.slug}/embed/`, height),
  }
}

/** The frame that an editor pastes, as HTML. */
function embedCode(story: Story, address: string, height: number): string {
  const attributes = {
    src: address,
    title: story.title,
    width: '100%',
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
    allow: 'fullscreen; web-share; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
  return `<iframe ${pairs.join(' ')}></iframe>`
}
