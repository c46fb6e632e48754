import type { Story } from '../../model/story.ts'
import { SOCIAL_CARD_FILE } from '../socialCard/socialCardSize.ts'

/** The story as schema.org's `NewsArticle`, for search engines; `pageUrl` where the build knows it. */
export function newsArticle(story: Story, pageUrl: string | undefined): object {
  const { title, deck, alt, byline, publisher, published, updated, url, licence, lang } = story
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: deck ?? alt,
    inLanguage: lang,
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(licence && { copyrightNotice: licence }),
    ...(url && { isBasedOn: url }),
    ...(pageUrl && {
      url: pageUrl,
      mainEntityOfPage: pageUrl,
      image: `${pageUrl}${SOCIAL_CARD_FILE}`,
    }),
  }
}
