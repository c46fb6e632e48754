import type { SiteContent, SiteStory } from '../content/siteContent.ts'
import { rasterise } from './rasterise.ts'
import { storyCard } from './socialCard.ts'
import { CARD_FILE } from './socialCardSize.ts'

/** The social card of a story as a file that is drawn when it is asked for. */
export interface SiteCard {
  /** Path from the site's root. */
  fileName: string
  draw: () => DrawnCard
}

/** A card as bytes. */
interface DrawnCard {
  png: Uint8Array
  /** What could not be written, a sentence each. */
  problems: string[]
}

/** The cards of all stories. They are not among the other files, since drawing one takes a while. */
export function siteCards({ stories }: SiteContent): SiteCard[] {
  return stories.map((built) => ({
    fileName: `${built.story.slug}/${CARD_FILE}`,
    draw: () => drawCard(built),
  }))
}

function drawCard(built: SiteStory): DrawnCard {
  const { svg, problems } = storyCard(built)
  return { png: rasterise(svg).asPng(), problems }
}
