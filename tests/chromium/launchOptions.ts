import type { LaunchOptions } from 'playwright'
import { findChromium } from './findChromium.ts'

/** Starts a Chromium that draws WebGL without a graphics card and asks nothing of the network. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
    ],
  }
}
