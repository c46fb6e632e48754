/** How much of a sheet is seen: its first lines, enough to read beside the words, or all that is not the map. */
export type SheetHeight = 'peek' | 'half' | 'whole'

const HEIGHTS = ['peek', 'half', 'whole'] as const

/** Where the handle leads: one step up, and from the top down again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek'
}

/** One step down, as Escape leads; a layout without a handle has nothing between the top and the bottom. */
export function lowerHeight(height: SheetHeight, hasHandle: boolean): SheetHeight {
  return height === 'whole' && hasHandle ? 'half' : 'peek'
}

/**
 * Where a sheet rests that was left `pixels` high, in a window of that height: at the nearest of its heights, which
 * are shares of the window's.
 */
export function restingHeight(pixels: number, windowHeight: number): SheetHeight {
  const share = pixels / windowHeight
  const fromHalf = SHARES.half - share
  if (fromHalf > (SHARES.half - SHARES.peek) / 2) return 'peek'
  return -fromHalf > (SHARES.whole - SHARES.half) / 2 ? 'whole' : 'half'
}

/** About what the style sheet gives each height, as shares of the window's. */
const SHARES: Readonly<Record<SheetHeight, number>> = { peek: 0.18, half: 0.42, whole: 0.64 }
