import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../../chromium/launchOptions.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of the run listens. */
    browserAddress: string
  }
}

/**
 * Starts one Chromium for the whole run; every test opens contexts of its own in it. Pages are painted on
 * the processor: without a graphics card that is several times faster than painting with WebGL's stand-in.
 */
export async function setup(project: TestProject) {
  const { args = [], ...options } = launchOptions()
  const server = await chromium.launchServer({
    ...options,
    args: [...args, '--disable-gpu-rasterization'],
  })
  project.provide('browserAddress', server.wsEndpoint())
  return () => server.close()
}
