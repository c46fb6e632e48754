/** The social card's file, in the story's folder. */
export const SOCIAL_CARD_FILE = 'card.png'

/** Width and height of the social card in pixels: what the networks ask for. */
export const SOCIAL_CARD_SIZE = { width: 1200, height: 630 } as const
