import type { Page } from 'playwright'
import { inject } from 'vitest'

/** What has happened on a page so far. */
export interface Watched {
  /** What was thrown, logged as an error or asked of another origin. */
  problems: string[]
  /** Addresses of all requests. */
  requests: string[]
}

/**
 * Notes what goes wrong on a page and what it asks of whom. That a file which is no page has no icon is nothing wrong.
 */
export function watchPage(page: Page): Watched {
  const problems: string[] = []
  const requests: string[] = []
  const { origin } = new URL(inject('siteUrl'))
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`))
  page.on('console', (message) => {
    if (message.location().url.endsWith('/favicon.ico')) return
    if (message.type() === 'error') problems.push(`logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    requests.push(request.url())
    const url = new URL(request.url())
    const local = url.protocol === 'data:' || url.protocol === 'blob:'
    if (!local && url.origin !== origin) problems.push(`asked ${url.origin} for ${url.pathname}`)
  })
  return { problems, requests }
}
