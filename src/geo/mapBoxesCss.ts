import { CUSTOM_MEDIA, rem } from './breakPoints.ts'
import {
  BELOW_FRAME_MAP,
  BUTTONS,
  COMPACT_MAP,
  FRAME_MAP,
  INSETS,
  type Insets,
  PANELS,
  SHARE,
  type Span,
} from './mapBoxes.ts'

const { beside, narrow, above, low, notLow } = CUSTOM_MEDIA

/** The boxes of maps as CSS custom properties; what they say changes at the break points by itself. */
export function mapBoxesCss(): string {
  const { page, compact, frame } = PANELS
  const besideY = halfRem(INSETS.beside.y)
  return [
    `:root{${insetsCss(INSETS.above)};--map-height:${percent(SHARE.usual)}svh;--panel-width:${spanCss(page)}}`,
    `:root{--button-size:${halfRem(BUTTONS.pointed)};--button-margin:${rem(BUTTONS.margin)}}`,
    `@media (pointer:coarse){:root{--button-size:${halfRem(BUTTONS.touched)}}}`,
    `.embed{--inset-y:${halfRem(INSETS.frame.y)};--map-height:${frameMapCss()}}`,
    `[data-ui=compact] .explore{--map-height:${compactMapCss()};--panel-width:${spanCss(compact)}}`,
    `:is(.embed,[data-ui=map] .page){--panel-width:${spanCss(frame)}}`,
    `@media ${beside}{:root{${insetsCss(INSETS.beside)}}.embed{--inset-y:${besideY}}}`,
    `@media ${narrow} and ${notLow}{${withCardCss()}}`,
    `@media ${above} and ${low}{:root{--map-height:${percent(SHARE.low)}svh}}`,
  ].join('')
}

/** What is picked has a card, which takes its room from the map; a map alone gives none. */
function withCardCss(): string {
  const picked = '[data-picked]:not([data-ui=map])'
  const height = `--map-height:${percent(SHARE.card)}svh`
  const inFrame = `max(${rem(FRAME_MAP.least)},min(${percent(SHARE.cardInFrame)}dvh,${frameMapCss()}))`
  return [
    `${picked}{${insetsCss(INSETS.card)};${height}}`,
    `[data-picked][data-ui=compact] .explore{${height}}`,
    `${picked} .embed{--inset-y:${halfRem(INSETS.card.y)};--map-height:${inFrame}}`,
  ].join('')
}

function insetsCss({ left, right, y }: Insets): string {
  return `--inset-left:${halfRem(left)};--inset-right:${halfRem(right)};--inset-y:${halfRem(y)}`
}

function frameMapCss(): string {
  const { least, share, most } = FRAME_MAP
  const wanted = `min(${percent(share)}vw,${rem(most)})`
  return `clamp(${rem(least)},100dvh - ${rem(BELOW_FRAME_MAP)},${wanted})`
}

function compactMapCss(): string {
  return `max(${rem(COMPACT_MAP.least)},${percent(COMPACT_MAP.share)}svh)`
}

function spanCss({ least, share, most }: Span): string {
  return `clamp(${rem(least)},${percent(share)}vw,${rem(most)})`
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}

/** Room in the map takes half of the growth of large text: a map must be left. */
function halfRem(pixels: number): string {
  return `calc(${pixels / 2}px + ${rem(pixels / 2)})`
}
