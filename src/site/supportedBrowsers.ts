/**
 * The oldest browsers that the site works in, as the bundler names them: what it builds for, what the README
 * says and what a test holds the sources to.
 */
export const SUPPORTED_BROWSERS = [
  'chrome111',
  'edge111',
  'firefox115',
  'safari16.4',
  'ios16.4',
] as const
