/** Address of a story's folder, with a slash at the end; `siteUrl` is the site's, or a way to it, with a slash at its end. */
export function storyAddress(siteUrl: string, { slug }: { slug: string }): string {
  return `${siteUrl}${slug}/`
}
