import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './buildPages.ts'

/** Folders of the stories that are copied. */
const PATTERNS = ['data/stories', 'tests/stories']

/**
 * Writes so many story folders below `folder`, each with the words and flows of one of the project's stories, a title of its
 * own, a day of its own and a slug that begins with `prefix`.
 */
export function writeStories(folder: string, prefix: string, count: number): void {
  const patterns = PATTERNS.flatMap((parent) =>
    readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(ROOT, parent, name)),
  )
  for (let i = 0; i < count; i++) {
    const pattern = patterns[i % patterns.length] ?? ''
    const story = join(folder, `${prefix}${String(i + 1).padStart(4, '0')}`)
    mkdirSync(story, { recursive: true })
    cpSync(pattern, story, { recursive: true })
    const article = readFileSync(join(pattern, 'article.md'), 'utf8')
    const day = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10)
    const dated = article
      .replace(/^published:.*\n|^updated:.*\n/gm, '')
      .replace(/^title: *(["']?)/m, `published: ${day}\ntitle: $1No. ${i + 1}. `)
    writeFileSync(join(story, 'article.md'), dated)
  }
}
