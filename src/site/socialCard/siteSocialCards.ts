import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SiteContent, SiteStory } from '../content/siteContent.ts'
import { rasterise } from './rasterise.ts'
import { socialCard } from './socialCard.ts'
import { SOCIAL_CARD_FILE } from './socialCardSize.ts'

/** The social card of a story as a file that is drawn when it is asked for. */
export interface SiteSocialCard {
  /** Path from the site's root. */
  fileName: string
  draw: () => Promise<DrawnSocialCard>
}

/** A social card as bytes. */
interface DrawnSocialCard {
  png: Uint8Array
  /** What could not be written, a sentence each. */
  problems: string[]
}

/** The cards of all stories. They are not among the other files, since drawing one takes a while. */
export function siteSocialCards({ stories }: SiteContent): SiteSocialCard[] {
  return stories.map((built) => ({
    fileName: socialCardFile(built),
    draw: () => drawSocialCard(built),
  }))
}

/** The card's path from the site's root. */
export function socialCardFile({ story }: SiteStory): string {
  return `${story.slug}/${SOCIAL_CARD_FILE}`
}

/**
 * Draws the card of a story. What the renderer draws in lies outside of JavaScript's memory and is given back between two turns of the event
 * loop only: a hundred cards in one turn would take half a gigabyte.
 */
export async function drawSocialCard(built: SiteStory): Promise<DrawnSocialCard> {
  await nextTurn()
  const { svg, problems } = socialCard(built)
  return { png: rasterise(svg).asPng(), problems }
}
