import { type BrowserServer, chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../../chromium/launchOptions.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browsers of the run listen: one for pages with a live map, one for pages without. */
    browserAddresses: { live: string; static: string }
  }
}

/**
 * Starts the browsers of the run; every test opens contexts of its own in one of them. Without a graphics
 * card pages are painted faster on the processor, and those without WebGL are put together faster there, too.
 */
export async function setup(project: TestProject) {
  const live = await launch('--disable-gpu-rasterization')
  const still = await launch('--disable-gpu-rasterization', '--disable-gpu-compositing')
  project.provide('browserAddresses', { live: live.wsEndpoint(), static: still.wsEndpoint() })
  return async () => {
    await live.close()
    await still.close()
  }
}

function launch(...more: string[]): Promise<BrowserServer> {
  const { args = [], ...options } = launchOptions()
  return chromium.launchServer({ ...options, args: [...args, ...more] })
}
