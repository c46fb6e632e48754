import { existsSync } from 'node:fs'
import { inspect } from 'node:util'
import { build } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { brokenStory, listener, ROOT } from './brokenStory.ts'

const story = brokenStory()

afterEach(story.remove)

/** All that a terminal shows of a build that fails. */
async function failedBuild(): Promise<string> {
  const config = siteConfig({ stories: [story.stories], siteUrl: undefined })
  const customLogger = listener()
  const failed = await build({
    ...config,
    root: ROOT,
    configFile: false,
    logLevel: 'info',
    customLogger,
    build: { ...config.build, outDir: story.outDir },
  }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failed instanceof Error)) throw new Error('A broken story was built.')
  return [...customLogger.told, inspect(failed)].join('\n')
}

describe('a build with a broken story', () => {
  it('tells each problem once, without a stack, and writes nothing', {
    timeout: 30_000,
  }, async () => {
    const shown = await failedBuild()
    for (const problem of story.problems) expect(shown.split(problem)).toHaveLength(2)
    expect(shown).toMatch(/^The stories have 2 problems:$/m)
    expect(shown).toMatch(/\nBroken: broken \(2 errors\)\.$/)
    expect(shown.split('\n')).toHaveLength(4)
    expect(shown).not.toMatch(/\n\s+at |\[Getter|\{/)
    expect(existsSync(story.outDir)).toBe(false)
  })
})
