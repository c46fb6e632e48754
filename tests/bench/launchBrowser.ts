import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../chromium/launchOptions.ts'

/**
 * The emulated graphics card draws WebGL alone. Were it to paint and compose the pages as well, they would
 * be seen seconds late, which happens to no reader: without a card Chromium does that on the processor.
 */
export function launchBrowser(): Promise<Browser> {
  const { args = [], ...options } = launchOptions()
  const onProcessor = ['--disable-gpu-rasterization', '--disable-gpu-compositing']
  return chromium.launch({ ...options, args: [...args, ...onProcessor] })
}
