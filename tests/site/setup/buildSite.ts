import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { serveFolder } from './serveFolder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site with our own story and the invented ones, under a sub-path, as an address with a slash. */
    siteUrl: string
  }
}

/** Builds the site, as any host would get it, beside the first tests, and serves it once it is there. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-site-'))
  const ending = new AbortController()
  const built = buildInto(folder, ending.signal)
  const server = await serveFolder(folder, '/newsroom/maps/', built)
  project.provide('siteUrl', server.url)
  return async () => {
    ending.abort()
    await built.catch(() => {})
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a process of its own: Vitest's is needed by the tests, and has a NODE_ENV for which Vite would bundle React's development code. */
async function buildInto(outDir: string, signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('buildInto.ts', import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, outDir], { env, signal })
}
