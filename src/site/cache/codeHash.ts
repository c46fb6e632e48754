import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made of besides the stories, from the project's folder: all of it, since what is spared is not much. */
const SOURCES = ['src', 'data/countries.csv', 'data/seas.csv', 'package.json', 'package-lock.json']

/** Tells apart states of the project at `root`: its code, its data, its packages, and what it runs on. */
export function codeHash(root: string): string {
  const hash = createHash('sha256')
  hash.update([process.version, process.platform, process.arch].join(' '))
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** The file, or all files below the folder. */
function filesIn(root: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
}
