import { type InlineConfig, preview, resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { siteConfig } from '../../src/site/siteConfig.ts'
import { ROOT } from './brokenStory.ts'

const config: InlineConfig = {
  ...siteConfig({ stories: ['data/stories'], siteUrl: undefined }),
  root: ROOT,
  configFile: false,
}

describe('Vite’s own chatter', () => {
  it('is kept to warnings while the site is built, unless somebody asks for more', async () => {
    const building = await resolveConfig(config, 'build')
    const asked = await resolveConfig({ ...config, logLevel: 'info' }, 'build')
    const serving = await resolveConfig(config, 'serve')
    expect([building, asked, serving].map(({ logLevel }) => logLevel)).toEqual([
      'warn',
      'info',
      undefined,
    ])
  })
})

describe('a preview of a site that is not built', () => {
  it('says so, and what to do, in one line', async () => {
    const server = preview({ ...config, logLevel: 'silent', build: { outDir: 'dist/missing' } })
    await expect(server).rejects.toThrow(
      /^Nothing is built in dist\/missing: run npm run build first, or npm start for both\.$/,
    )
  })
})
