import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../../chromium/launchOptions.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of the run listens. */
    browserAddress: string
  }
}

/** Starts the browser of the run, in which every test opens pages. */
export async function setup(project: TestProject) {
  const browser = await chromium.launchServer(launchOptions({ webgl: true }))
  project.provide('browserAddress', browser.wsEndpoint())
  return () => browser.close()
}
