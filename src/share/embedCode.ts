import { kindNames } from '../kinds/kinds.ts'
import { escapeHtml } from '../model/htmlText.ts'
import type { FlowKind } from '../model/story.ts'
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

/** What a frame shows when nobody chooses. */
export const USUAL_CHOICE: EmbedChoice = {
  width: null,
  theme: 'auto',
  ui: 'compact',
  kinds: new Set(kindNames()),
  pick: null,
  hasScript: true,
}

/** How wide a frame that takes all the room is thought to be, in CSS pixels. */
const USUAL_WIDTH = 640

/** Width and height of the chosen frame, in CSS pixels; a width that is not fixed is the usual one. */
export function embedSize({ width, ui }: EmbedChoice): { width: number; height: number } {
  const known = width ?? USUAL_WIDTH
  return { width: known, height: preferredHeight(known, ui) }
}

/** Address of the chosen frame; `storyUrl` is the story's own, absolute and with a slash at the end. */
export function embedAddress(storyUrl: string, choice: EmbedChoice): string {
  const { theme, ui, kinds, pick } = choice
  const query = [
    theme !== USUAL_CHOICE.theme && `theme=${theme}`,
    ui !== USUAL_CHOICE.ui && `ui=${ui}`,
    kinds.size < kindNames().length && `kinds=${kindNames().filter((kind) => kinds.has(kind))}`,
  ]
  const search = query.filter(Boolean).join('&')
  return `${storyUrl}embed/${search && `?${search}`}${pick ? fragmentOf(pick) : ''}`
}

/** What an editor pastes, as HTML: the frame and, if chosen, the script beside it. */
export function embedCode(
  story: { title: string; slug: string },
  siteUrl: string,
  choice: EmbedChoice,
): string {
  const attributes = {
    src: embedAddress(storyAddress(siteUrl, story), choice),
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
