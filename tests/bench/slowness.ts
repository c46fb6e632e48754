/** A slow network, as Chromium's developer tools emulate it. */
export interface Network {
  /** Milliseconds from a request to its answer. */
  latency: number
  /** Bytes per second. */
  downloadThroughput: number
  /** Bytes per second. */
  uploadThroughput: number
}

const MEGABIT = 1e6 / 8

/** A slow mobile network. */
export const SLOW_NETWORK: Network = {
  latency: 150,
  downloadThroughput: 1.6 * MEGABIT,
  uploadThroughput: 0.75 * MEGABIT,
}

/** How many times slower than this machine a page's main thread runs. */
export const CPU_SLOWDOWN = 4
