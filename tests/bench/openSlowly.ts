import type { Browser, Page } from 'playwright'
import { installProbe, type PaintedWhen } from './probe.ts'
import { CPU_SLOWDOWN, type Network } from './slowness.ts'

/** tsx wraps named functions in a call of this, which pages lack. */
const TSX_NAMES = 'globalThis.__name = (named) => named'

/**
 * Opens an empty page with the probe in it, on a slow processor, in a context without any cache. Without a
 * network it loads as fast as it can.
 */
export async function openSlowly(
  browser: Browser,
  paintedWhen: PaintedWhen,
  network?: Network,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript({ content: TSX_NAMES })
  await context.addInitScript(installProbe, paintedWhen)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  if (network) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network })
  }
  return page
}
