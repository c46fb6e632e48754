import { defineConfig } from 'vitest/config'
import { siteConfig } from './src/site/siteConfig.ts'
import { testConfig } from './tests/testConfig.ts'

export default defineConfig(async () =>
  process.env.VITEST
    ? testConfig()
    : siteConfig({ stories: ['data/stories'], siteUrl: process.env.STORYARC_SITE_URL }),
)
