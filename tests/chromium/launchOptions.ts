import type { LaunchOptions } from 'playwright'
import { findChromium } from './findChromium.ts'

/**
 * Draws WebGL without a graphics card, and WebGL alone: were the emulated card to paint and compose pages as
 * well, they would be seen seconds late. Without a card Chromium does that on the processor.
 */
const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
]

/**
 * Scripts are compiled where they run: helpers in other threads are of
 * no use where every core has a page of its own to work for.
 */
const SHORT_VISITS = '--js-flags=--single-threaded'

/** Starts a Chromium that asks nothing of the network. */
export function launchOptions({ webgl }: { webgl: boolean }): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      SHORT_VISITS,
      ...(webgl ? SOFTWARE_WEBGL : ['--disable-gpu']),
    ],
  }
}
