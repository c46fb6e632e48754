import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { customMedia } from './customMedia.ts'
import { licences } from './files/licences.ts'
import { type StoryarcOptions, storyarc } from './plugin.ts'
import { SUPPORTED_BROWSERS } from './supportedBrowsers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Vite's configuration of a site with the given stories; every address in it is relative. */
export function siteConfig(options: StoryarcOptions): UserConfig {
  return {
    base: './',
    appType: 'mpa',
    preview: { headers: { 'Access-Control-Allow-Origin': '*' } },
    plugins: [react(), customMedia(), licences(ROOT), storyarc(options)],
    build: {
      target: [...SUPPORTED_BROWSERS],
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What a page needs first comes as one file, which compresses better than the parts that others share with it.
        output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
      },
    },
  }
}
