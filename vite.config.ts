import { defineConfig } from 'vitest/config'
import { draftsAsked } from './src/site/draftsAsked.ts'
import { siteConfig } from './src/site/siteConfig.ts'
import { storyPaths } from './src/site/storyPaths.ts'
import { testConfig } from './tests/testConfig.ts'

export default defineConfig(async () =>
  process.env.VITEST
    ? testConfig()
    : siteConfig({
        stories: storyPaths(process.env.STORYARC_STORIES),
        siteUrl: process.env.STORYARC_SITE_URL,
        drafts: draftsAsked(process.env.STORYARC_DRAFTS),
      }),
)
