import { escapeXml } from './xmlText.ts'

/** Where search engines find all pages, from the site's root. */
export const SITEMAP_FILE = 'sitemap.xml'

/** A page and when it was changed last: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, absent where nobody says. */
export interface SitemapPage {
  /** Way from the site's root, with a slash at the end; empty for the front page. */
  path: string
  changed: string | undefined
}

/** The pages as a sitemap (https://www.sitemaps.org/protocol.html); `siteUrl` ends with a slash. */
export function sitemap(pages: readonly SitemapPage[], siteUrl: string): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ path, changed }) => {
      const date = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''
      return `<url><loc>${escapeXml(siteUrl + path)}</loc>${date}</url>`
    }),
    '</urlset>',
  ].join('\n')}\n`
}

/**
 * What `robots.txt` says to lead to the sitemap; undefined where the site does not stand at the root of its host, the one
 * place where it is read.
 */
export function robotsText(siteUrl: string): string | undefined {
  const { pathname } = new URL(siteUrl)
  return pathname === '/'
    ? `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${SITEMAP_FILE}\n`
    : undefined
}
