import { keySigns } from '../../sheet/keySigns.ts'
import type { SiteStory } from '../content/siteContent.ts'
import { drawableText } from './drawableText.ts'
import { socialCardSvg } from './socialCardSvg.tsx'

/** A story's social card. */
export interface SocialCard {
  /** The social card as a drawing in the fonts of the project. */
  svg: string
  /** What could not be written for want of a font, a sentence each. */
  problems: string[]
}

/** Where whoever publishes can add a font. */
const FONTS = 'src/site/socialCard/fonts.ts'

/** Draws the social card of a story. */
export function socialCard({ story, drawing, ground }: SiteStory): SocialCard {
  const problems: string[] = []
  const write = (what: string, words = '') => {
    const { text, lacking } = drawableText(words)
    if (lacking) {
      const fate = text ? 'is written without them' : 'is left out'
      problems.push(
        `No font of the social card has “${lacking}”, so ${what} ${fate}. Add one that has to ${FONTS}.`,
      )
    }
    return text
  }
  const words = {
    title: write('the title', story.title),
    deck: write('the deck', story.deck),
    publisher: write('the publisher', story.publisher),
    signs: keySigns(story, drawing).map((sign) => ({
      ...sign,
      name: write(`“${sign.name}”`, sign.name),
    })),
  }
  const places = drawing.places.map((place) => ({
    ...place,
    name: write(`the name of ${place.code}`, place.name),
  }))
  // It is seen so small that only the story's own names can be read.
  const own = { ...drawing, places, names: [] }
  return { svg: socialCardSvg({ story, drawing: own, ground, words }), problems }
}
