import { kindNames } from '../kinds/kinds.ts'
import { escapeHtml } from '../model/htmlText.ts'
import type { FlowKind, Story } from '../model/story.ts'
import { storyAddress } from '../model/storyAddress.ts'
import type { Target } from '../model/target.ts'
import { fragmentOf } from '../model/target.ts'
import type { Theme, Ui } from '../protocol/pageOptions.ts'
import { preferredHeight } from '../protocol/preferredHeight.ts'

/** What an editor chooses for a frame. */
export interface EmbedChoice {
  /** CSS pixels; null is as wide as the page has room. */
  width: number | null
  theme: Theme
  ui: Ui
  /** The kinds that are shown. */
  kinds: ReadonlySet<FlowKind>
  /** What is picked at the start. */
  pick: Target | null
  /** Whether `embed.js` comes along, which sets the height that suits the frame's width. */
  hasScript: boolean
}

/** The story that a frame shows. */
export type EmbeddedStory = Pick<Story, 'title' | 'slug' | 'kinds'>

/** What a frame shows when nobody chooses. */
export function usualChoice(story: EmbeddedStory): EmbedChoice {
  const kinds = new Set(kindNames(story))
  return { width: null, theme: 'auto', ui: 'compact', kinds, pick: null, hasScript: true }
}

/** How wide a frame that takes all the room is thought to be, in CSS pixels. */
const USUAL_WIDTH = 640

/** Width and height of the chosen frame, in CSS pixels; a width that is not fixed is the usual one. */
export function embedSize({ width, ui }: EmbedChoice): { width: number; height: number } {
  const known = width ?? USUAL_WIDTH
  return { width: known, height: preferredHeight(known, ui) }
}

/** Address of the chosen frame; `siteUrl` is the site's, absolute and with a slash at the end. */
export function embedAddress(story: EmbeddedStory, siteUrl: string, choice: EmbedChoice): string {
  const { theme, ui, kinds, pick } = choice
  const usual = usualChoice(story)
  const query = [
    theme !== usual.theme && `theme=${theme}`,
    ui !== usual.ui && `ui=${ui}`,
    kinds.size < story.kinds.length &&
      `kinds=${kindNames(story).filter((kind) => kinds.has(kind))}`,
  ]
  const search = query.filter(Boolean).join('&')
  return `${storyAddress(siteUrl, story)}embed/${search && `?${search}`}${pick ? fragmentOf(pick) : ''}`
}

/** What an editor pastes, as HTML: the frame and, if chosen, the script beside it. */
export function embedCode(story: EmbeddedStory, siteUrl: string, choice: EmbedChoice): string {
  const attributes = {
    src: embedAddress(story, siteUrl, choice),
    title: story.title,
    width: choice.width === null ? '100%' : String(choice.width),
    height: String(embedSize(choice).height),
    style: 'border:0;max-width:100%',
    loading: 'lazy',
    allow: 'fullscreen; web-share; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
  const frame = `<iframe ${pairs.join(' ')}></iframe>`
  const script = `<script src="${escapeHtml(siteUrl)}embed.js" async></script>`
  return choice.hasScript ? `${frame}\n${script}` : frame
}
