import type { Browser, Page } from 'playwright'
import { installContextCount } from './countContexts.ts'
import { openSlowly, type SlowPage } from './openSlowly.ts'
import type { PaintedWhen } from './probe.ts'
import { type FrameState, waitForFrames } from './readFrames.ts'
import { SLOW_NETWORK } from './slowness.ts'

/** A page that frames another one, once or more. */
export interface FramePage {
  /** Address of the page round the frames. */
  url: string
  /** When a frame counts as painted. */
  paintedWhen: PaintedWhen
  /** The mark that a frame sets when its map is painted; absent where `paintedWhen` says it. */
  paintedMark?: string
  /** The mark that a frame sets when its live map is done; absent for a page without one. */
  lastMark?: string
}

/** When a frame was painted, in milliseconds; NaN if it was not. */
export interface FramePaint {
  /** Since the navigation of the page round it began. */
  painted: number
  /** Since its own navigation began. */
  ownPainted: number
}

/** Milliseconds within which every frame must have come as far as is asked. */
const PATIENCE = 120_000

/**
 * Opens a page and its frames; see {@link openSlowly}.
 *
 * Chromium slows down the process of a page. A frame of another site has a process of its own that cannot be
 * told to be slow before the frame has loaded, so page and frames differ in their ports alone: these are
 * other origins, yet the same site, and share the slow process, as frames of any site do on small phones.
 */
export async function openFrames(
  browser: Browser,
  { paintedWhen }: FramePage,
  how: Omit<SlowPage, 'paintedWhen'>,
): Promise<Page> {
  const page = await openSlowly(browser, { ...how, paintedWhen })
  await page.context().addInitScript(installContextCount)
  return page
}

/** Whether a frame in view has nothing more to do, be it for want of WebGL. */
export function isDone({ lastMark }: FramePage, { marks, map, contexts }: FrameState): boolean {
  const done = lastMark === undefined || lastMark in marks
  return done || map === 'unavailable' || contexts.lost > 0
}

/**
 * Visits a page over the slow network and returns when each of its frames was painted. Chromium does not
 * paint frames of other origins out of view, so `viewport` must hold them all. A map that lost its context
 * is not waited for.
 */
export async function paintFrames(
  browser: Browser,
  framePage: FramePage,
  viewport?: { width: number; height: number },
): Promise<FramePaint[]> {
  const page = await openFrames(browser, framePage, {
    network: SLOW_NETWORK,
    ...(viewport && { viewport }),
  })
  await page.goto(framePage.url)
  const { paintedMark } = framePage
  const paintedAt = ({ painted, marks }: FrameState) =>
    paintedMark === undefined ? painted : marks[paintedMark]
  const states = await waitForFrames(
    page,
    (state) => paintedAt(state) !== undefined || state.contexts.lost > 0,
    PATIENCE,
  )
  if (!states) throw new Error(`Not every frame of ${framePage.url} was painted in time.`)
  await page.context().close()
  return states.map((state) => {
    const painted = paintedAt(state) ?? Number.NaN
    return { painted, ownPainted: painted - state.began }
  })
}
