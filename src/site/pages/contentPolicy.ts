import { createHash } from 'node:crypto'
import { escapeHtml } from '../../model/htmlText.ts'

/** The policy as a tag for the head; it must come before what it speaks of. */
export function policyTag(scripts: readonly string[], styles: readonly string[]): string {
  const policy = contentPolicy(scripts, styles)
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`
}

/**
 * The Content-Security-Policy of a page: our own files and these inline parts word for word, nothing else. MapLibre
 * makes its worker from a `data:` or `blob:` address in a frame without an origin.
 */
function contentPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashOf)],
    'style-src': ["'self'", ...styles.map(hashOf)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:', 'data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

function hashOf(part: string): string {
  return `'sha256-${createHash('sha256').update(part).digest('base64')}'`
}
