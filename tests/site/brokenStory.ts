import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Logger } from 'vite'

/** The project’s folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A folder of its own with one story that has two problems. */
export interface BrokenStory {
  /** The folder of story folders, relative to the project. */
  stories: string
  /** The file with both problems. */
  flows: string
  /** The text of that file without them. */
  mended: string
  /** A folder that isn’t there, for what is built. */
  outDir: string
  /** The two problems as they are to be told. */
  problems: readonly string[]
  /** Deletes it all. */
  remove: () => void
}

/** Writes a story that can’t be built. */
export function brokenStory(): BrokenStory {
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-broken-'))
  const story = join(folder, 'stories', 'broken')
  const flows = join(story, 'flows.csv')
  const header = 'from,to,kind,quote,label'
  mkdirSync(story, { recursive: true })
  writeFileSync(
    join(story, 'article.md'),
    '---\ntitle: T\nalt: A map\n---\nMali has expelled French forces.\n',
  )
  writeFileSync(
    flows,
    `${header}\nMLI,FRA,rupture,expelled <b> forces,They part\nMLI,XX,arms,x,x\n`,
  )
  const place = `${relative(process.cwd(), story)}/flows.csv`
  return {
    stories: relative(ROOT, join(folder, 'stories')),
    flows,
    mended: `${header}\nMLI,FRA,rupture,expelled French forces,They part\n`,
    outDir: join(folder, 'dist'),
    problems: [
      `${place}:2:17: The quote “expelled <b> forces” was not found in article.md`,
      `${place}:3:5: “XX” is not a country code.`,
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A logger that keeps what it is told, without colours. */
export function listener(): Logger & { told: string[] } {
  const told: string[] = []
  const keep = (message: string) => {
    told.push(stripVTControlCharacters(message))
  }
  return {
    told,
    info: keep,
    warn: keep,
    warnOnce: keep,
    error: keep,
    clearScreen: () => {},
    hasErrorLogged: () => false,
    hasWarned: false,
  }
}
