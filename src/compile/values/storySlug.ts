/** What keeps the name of a story’s folder from being a part of its address. */
export interface SlugProblem {
  /** What is wrong, one sentence. */
  message: string
  /** What to do about it, one sentence. */
  fix: string
}

/** Folders that the site has, or will have, beside those of its stories. */
const SITE_FOLDERS: readonly string[] = ['assets', 'countries', 'desk']

/** What is wrong with a slug; undefined for a sound one. */
export function slugProblem(slug: string): SlugProblem | undefined {
  if (SITE_FOLDERS.includes(slug)) {
    return {
      message: `A story’s folder can’t be named ${slug}: the site has one.`,
      fix: 'Add another word.',
    }
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return undefined
  return {
    message: 'The name of the story’s folder is not fit for an address.',
    fix: 'Use lower-case letters and digits, with single hyphens between words.',
  }
}
