/** Absolute address of the site, with a slash at its end, as the page at `pageUrl` leads to it by `toRoot`. */
export function siteAddress(toRoot: string, pageUrl: string): string {
  return new URL(toRoot, pageUrl.replace(/[?#].*/, '')).href
}

/** Address of a story as it is seen: with what the query asks for, if anything, and what is picked, with its `#`. */
export function seenAddress(storyUrl: string, query: string, fragment: string): string {
  return `${storyUrl}${query && `?${query}`}${fragment}`
}

/** Address of a story's folder, with a slash at the end; `siteUrl` is the site's, or a way to it, with a slash at its end. */
export function storyAddress(siteUrl: string, { slug }: { slug: string }): string {
  return `${siteUrl}${slug}/`
}
