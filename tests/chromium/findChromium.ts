import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright'

/** It shows a page in half of the time, but is not what readers have. */
const SHELL = 'chromium-headless-shell'
const INSTALLED = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a Chromium to test with: one that is installed, else Playwright's download, else Debian's
 * package. Throws an error that says what to do when none can be had.
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM_PATH ?? installedChromium() ?? playwrightChromium()
  if (found) return found
  run(process.execPath, [playwrightCli(), 'install', 'chromium'])
  const downloaded = playwrightChromium()
  if (downloaded) return downloaded
  run('apt-get', ['update'])
  for (const name of [SHELL, 'chromium']) {
    run('apt-get', ['install', '--yes', '--no-install-recommends', name])
    const packaged = installedChromium()
    if (packaged) return packaged
  }
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

/** The browser that readers have, if one is installed, else any that {@link findChromium} finds. */
export function findReadersChromium(): string {
  const own = installedChromium(INSTALLED.filter((name) => name !== SHELL))
  return process.env.CHROMIUM_PATH ?? own ?? findChromium()
}

function installedChromium(names: readonly string[] = INSTALLED): string | undefined {
  const onPath = names.map((name) => run('which', [name])).find((path) => path !== '')
  return onPath ?? (existsSync(MAC) ? MAC : undefined)
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function playwrightCli(): string {
  const { resolve } = createRequire(import.meta.url)
  return join(dirname(resolve('playwright/package.json')), 'cli.js')
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return ''
  }
}
