import type { Story } from '../../model/story.ts'
import { storyAddress } from '../../model/storyAddress.ts'
import { embedCode, embedSize, usualChoice } from '../../share/embedCode.ts'
import { SOCIAL_CARD_FILE, SOCIAL_CARD_SIZE } from '../socialCard/socialCardSize.ts'

/** What oEmbed (https://oembed.com) answers for a story; `siteUrl` ends with a slash. */
export function oembedOf(story: Story, siteUrl: string): object {
  // Whoever asks for oEmbed puts the frame alone into its page.
  const choice = { ...usualChoice(story), hasScript: false }
  return {
    version: '1.0',
    type: 'rich',
    title: story.title,
    ...(story.byline && { author_name: story.byline }),
    ...(story.publisher && { provider_name: story.publisher }),
    provider_url: siteUrl,
    ...embedSize(choice),
    thumbnail_url: storyAddress(siteUrl, story) + SOCIAL_CARD_FILE,
    thumbnail_width: SOCIAL_CARD_SIZE.width,
    thumbnail_height: SOCIAL_CARD_SIZE.height,
    html: embedCode(story, siteUrl, choice),
  }
}
