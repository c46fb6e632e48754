/**
 * The headers that matter, in the form that Netlify and Cloudflare Pages read: frames in a sandbox load
 * our scripts from no origin at all, and files whose name holds a hash never change.
 */
export const HEADERS_FILE = `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
