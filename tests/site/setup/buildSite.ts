import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { siteConfig } from '../../../src/site/siteConfig.ts'
import { serveFolder } from './serveFolder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site with our own story and the invented ones, under a sub-path, as an address with a slash. */
    siteUrl: string
  }
}

/** Builds the site, as any host would get it, and serves it while the tests run. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-site-'))
  await buildInto(folder, ['data/stories', 'tests/stories', 'tests/hostile'])
  const server = await serveFolder(folder, '/newsroom/maps/')
  project.provide('siteUrl', server.url)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Vitest sets NODE_ENV to `test`, with which Vite would bundle React's development code. */
async function buildInto(outDir: string, stories: readonly string[]): Promise<void> {
  const config = siteConfig({ stories, siteUrl: undefined })
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'error',
      build: { ...config.build, outDir, emptyOutDir: true },
    })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}
