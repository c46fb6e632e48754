import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'

/** Watches how much memory a browser's pages take. */
export interface MemoryWatch {
  /** Ends the watch. Returns the most that was seen, in bytes; NaN on systems that do not tell. */
  stop: () => Promise<number>
}

const INTERVAL_MS = 250

/** Chromium's processes that hold a page: its documents and workers, and its textures and WebGL contexts. */
const PAGE_PROCESSES = ['renderer', 'GPU']

/** What reading says of a process that has ended, and of a system that does not tell. */
const GONE = ['ENOENT', 'ESRCH']

/** Watches all renderers and the graphics process; what they share is counted once. */
export async function watchMemory(browser: Browser): Promise<MemoryWatch> {
  const devtools = await browser.newBrowserCDPSession()
  let watching = true
  let peak = Number.NaN
  const look = async () => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    const own = processInfo.filter(({ type }) => PAGE_PROCESSES.includes(type))
    const sum = own.reduce((total, { id }) => total + proportionalSize(id), 0)
    if (sum > 0) peak = Math.max(sum, Number.isNaN(peak) ? 0 : peak)
  }
  const watch = async () => {
    while (watching) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS))
    }
  }
  const watched = watch()
  return {
    stop: async () => {
      watching = false
      await watched
      await devtools.detach()
      return peak
    },
  }
}

/** A process's memory in bytes, pages shared with others by their share; 0 where there is nothing to read. */
function proportionalSize(pid: number): number {
  const path = `/proc/${pid}/smaps_rollup`
  try {
    const [, kibibytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8')) ?? []
    return Number(kibibytes) * 1024
  } catch (error) {
    if (error instanceof Error && 'code' in error && GONE.includes(String(error.code))) return 0
    throw error
  }
}
