/** The card's file, in the story's folder. */
export const CARD_FILE = 'card.png'

/** Width and height of the card in pixels: what the networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
