import { counted, shortList } from './storiesReport.ts'

/** What a build has written. */
export interface BuiltSite {
  /** Folders of the stories, in the order in which they were read. */
  slugs: readonly string[]
  /** Every file with its path from the site’s root. */
  files: readonly { fileName: string; bytes: number }[]
  /** Where the site lies, as one would type it. */
  folder: string
}

/** What is said when a site is built: which stories are in it, then where it lies and how large it is. */
export function builtLines({ slugs, files, folder }: BuiltSite): [stories: string, site: string] {
  const pages = files.filter(({ fileName }) => fileName.endsWith('.html')).length
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return [
    `Built ${counted(slugs.length, 'story', 'stories')}: ${shortList(slugs)}`,
    `${folder} has ${counted(pages, 'page', 'pages')} in ${counted(files.length, 'file', 'files')} of ${sizeOf(bytes)}. See it with npm run preview, or put it on any static host.`,
  ]
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
