import { delimiter } from 'node:path'

/** Where stories stand if nobody says otherwise, from the project's root. */
const USUAL = 'data/stories'

/**
 * The folders of story folders that `STORYARC_STORIES` names: one path or several, relative or absolute, parted as in the
 * system's `PATH`; the project's own stories if it is empty.
 */
export function storyPaths(named: string | undefined): string[] {
  const paths = (named ?? '').split(delimiter).flatMap((path) => path.trim() || [])
  return paths.length > 0 ? paths : [USUAL]
}
