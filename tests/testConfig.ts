import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { ViteUserConfig } from 'vitest/config'
import { customMedia } from '../src/site/customMedia.ts'
import { launchOptions } from './chromium/launchOptions.ts'
import { PATIENCE } from './chromium/patience.ts'

const BROWSER_TESTS = 'tests/**/*.browser.test.{ts,tsx}'
const HOSTILE_TESTS = 'tests/compile/{anyText,hostile*}.test.ts'
const SITE_TESTS = 'tests/site/built/**/*.site.test.ts'

/**
 * Four kinds of tests: `unit` for pure modules, `hostile` for files that are made to exhaust the compiler, `browser` for components and the map in a real Chromium,
 * `site` for the built site in a real Chromium.
 */
export function testConfig(): ViteUserConfig {
  return {
    plugins: [react(), customMedia()],
    test: {
      maxWorkers: 2,
      // How long a test takes says how busy the machine is; these only end what hangs.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: [BROWSER_TESTS, SITE_TESTS, HOSTILE_TESTS],
          },
        },
        {
          extends: true,
          test: {
            name: 'hostile',
            environment: 'node',
            isolate: false,
            include: [HOSTILE_TESTS],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            isolate: false,
            include: [BROWSER_TESTS],
            setupFiles: ['tests/chromium/bePatient.ts'],
            expect: { poll: { timeout: PATIENCE } },
            browser: {
              enabled: true,
              headless: true,
              fileParallelism: false,
              screenshotFailures: false,
              provider: playwright({ launchOptions: launchOptions({ webgl: false }) }),
              instances: [{ browser: 'chromium' }],
              viewport: { width: 1280, height: 800 },
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'site',
            environment: 'node',
            include: [SITE_TESTS],
            globalSetup: ['tests/site/setup/buildSite.ts', 'tests/site/setup/startBrowser.ts'],
            isolate: false,
            expect: { poll: { timeout: PATIENCE } },
          },
        },
      ],
    },
  }
}
