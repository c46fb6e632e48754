import type { Page } from 'playwright'
import { inject } from 'vitest'

/** The stories of the built site that all tests go through. */
export const STORIES = ['mali-bamex-2025', 'pacific-example'] as const

/** The story whose words all look like code; it is built beside {@link STORIES}. */
export const HOSTILE_STORY = 'words-like-code'

/** Stories that strain a map; few tests go through them. */
type StrainedStory = 'four-capitals' | 'gulf-hub' | 'thirty-pledges' | 'whole-world'

/** Slug of a story of the built site. */
export type StorySlug = (typeof STORIES)[number] | typeof HOSTILE_STORY | StrainedStory

/** How a reader comes to a story. */
export interface OpenOptions {
  story: StorySlug
  /** Default: `explore`. */
  surface?: 'explore' | 'embed'
  /**
   * Default: `static`, which keeps the drawing with `?static=1`; `live` starts the map with `?live=1`, and `unasked` leaves it to
   * the page.
   */
  map?: 'static' | 'live' | 'unasked'
  /** Default: 1000 × 700, where map and article stand side by side. */
  width?: number
  height?: number
  /** With its `#`. */
  fragment?: string
  /** Without its `?`. */
  query?: string
  colorScheme?: 'light' | 'dark'
  /** Default: true, so that nothing fades or flies. */
  reducedMotion?: boolean
  touch?: boolean
  /** Default: true. */
  javaScript?: boolean
  /** True: the live map is drawn, for those who look at its pixels. */
  pixels?: boolean
  /** False: the browser has no WebGL. */
  webgl?: boolean
  /** Errors in the console are expected. */
  troubled?: boolean
  /** Called with the page before it goes to the story. */
  prepare?: (page: Page) => Promise<void>
}

/** The address that the options ask for. */
export function addressOf(options: OpenOptions): string {
  const { story, surface, map = 'static', query, fragment = '' } = options
  const folder = surface === 'embed' ? `${story}/embed/` : `${story}/`
  const search = [query, map !== 'unasked' && `${map}=1`].filter(Boolean).join('&')
  return `${inject('siteUrl')}${folder}${search && `?${search}`}${fragment}`
}
