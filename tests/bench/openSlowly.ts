import type { Browser, Page } from 'playwright'
import { installProbe, type PaintedWhen } from './probe.ts'
import { CPU_SLOWDOWN, type Network } from './slowness.ts'

/** tsx wraps named functions in a call of this, which pages lack. */
const TSX_NAMES = 'globalThis.__name = (named) => named'

/** What {@link openSlowly} opens; without a network the page loads as fast as it can. */
export interface SlowPage {
  paintedWhen: PaintedWhen
  network?: Network
  /** How many times slower its main thread runs; as slow as a reader's phone when absent. */
  slowdown?: number
  /** In CSS pixels; a laptop's when absent. */
  viewport?: { width: number; height: number }
}

const LAPTOP = { width: 1440, height: 900 }

/**
 * Opens an empty page with the probe in it and its frames, on a slow processor, in a context without any
 * cache.
 */
export async function openSlowly(
  browser: Browser,
  { paintedWhen, network, slowdown = CPU_SLOWDOWN, viewport = LAPTOP }: SlowPage,
): Promise<Page> {
  const context = await browser.newContext({ viewport })
  await context.addInitScript({ content: TSX_NAMES })
  await context.addInitScript(installProbe, paintedWhen)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (network) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network })
  }
  return page
}
