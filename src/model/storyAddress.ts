/** Absolute address of the site, with a slash at its end, as the page at `pageUrl` leads to it by `toRoot`. */
export function siteAddress(toRoot: string, pageUrl: string): string {
  return new URL(toRoot, pageUrl.replace(/[?#].*/, '')).href
}

/** Address of a story's folder, with a slash at the end; `siteUrl` is the site's, or a way to it, with a slash at its end. */
export function storyAddress(siteUrl: string, { slug }: { slug: string }): string {
  return `${siteUrl}${slug}/`
}
