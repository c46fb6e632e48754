import { type Browser, chromium } from 'playwright'
import { findReadersChromium } from '../chromium/findChromium.ts'
import { launchOptions } from '../chromium/launchOptions.ts'

/** A Chromium as a reader without a graphics card has it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...launchOptions({ webgl: true }),
    executablePath: findReadersChromium(),
  })
}
