import { build } from 'vite'
import { siteConfig } from '../../../src/site/siteConfig.ts'

/** The site with our own story and the invented ones, built into the folder that the command line names. */
const config = siteConfig({
  stories: ['data/stories', 'tests/stories', 'tests/hostile'],
  siteUrl: undefined,
})
await build({
  ...config,
  configFile: false,
  logLevel: 'error',
  build: { ...config.build, outDir: process.argv[2] ?? 'dist', emptyOutDir: true },
})
