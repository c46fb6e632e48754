import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileStory, type StoryFiles } from '../../compile/compileStory.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import type { Diagnostic } from '../../compile/report/diagnostic.ts'
import type { Story } from '../../model/story.ts'
import { PlainError } from '../plainError.ts'

/** A story and the file that readers can download. */
export interface BuiltStory {
  story: Story
  /** `flows.csv` as the editor wrote it. */
  flowsCsv: string
}

/** Where a story’s folder stands. */
export interface StoryPlace {
  /** Name of the folder. */
  slug: string
  path: string
  /** Path of an earlier folder with the same name, if there is one. */
  taken?: string
}

/** A story’s folder, read. */
export interface StoryFolder {
  /** Name of the folder. */
  slug: string
  isDraft: boolean
  /** What its editor should know, with file names that a terminal can open. */
  diagnostics: readonly Diagnostic[]
  /** Absent if one of the diagnostics is an error. */
  built?: BuiltStory
}

/** Characters of a folder’s name that would steer a terminal or break its line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Finds every story folder below the given ones. Throws a {@link PlainError} if there is none. */
export function findStories(folders: readonly string[]): StoryPlace[] {
  const paths = new Map<string, string>()
  const places = [...new Set(folders)].flatMap((folder) =>
    namesIn(folder).flatMap((slug): StoryPlace[] => {
      const path = join(folder, slug)
      if (whatIsAt(path) === 'file') return []
      const taken = paths.get(slug)
      paths.set(slug, taken ?? path)
      return [{ slug, path, ...(taken !== undefined && { taken }) }]
    }),
  )
  if (places.length === 0) throw new PlainError(noStory(folders))
  return places
}

/** Compiles the story of a folder, or tells all that is wrong with it. */
export function readStory(
  { slug, path, taken }: StoryPlace,
  gazetteer: Gazetteer,
  compile = compileStory,
): StoryFolder {
  const { files, missing } = storyFiles(slug, path)
  const problems = taken === undefined ? missing : [isTaken(taken), ...missing]
  const result = missing.length > 0 ? undefined : compile(files, gazetteer)
  const told = result?.ok ? result.warnings : (result?.diagnostics ?? [])
  const diagnostics = [...problems, ...told].map((each) => inFolder(path, each))
  if (!result?.ok) return { slug, isDraft: result?.isDraft ?? false, diagnostics }
  const { story } = result
  const isSound = problems.length === 0
  return {
    ...{ slug, isDraft: story.draft ?? false, diagnostics },
    ...(isSound && { built: { story, flowsCsv: files.flows } }),
  }
}

function noStory(folders: readonly string[]): string {
  const [first = 'a folder', ...others] = folders.map(printable)
  return `There is no story in ${[first, ...others].join(' or ')}. Make a folder there with article.md and flows.csv, such as ${join(first, 'my-story')}.`
}

/** The diagnostic with a file name that a terminal can open. */
function inFolder(path: string, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, file: join(printable(path), diagnostic.file) }
}

/** The path as one would type it where the build was started. */
function printable(path: string): string {
  return withoutControls(relative(process.cwd(), path))
}

/** The text with a sign in place of each character that would steer a terminal or break its line. */
export function withoutControls(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD')
}

/** The files that a story may do without. */
const OPTIONAL = ['mentions', 'places', 'background', 'figures'] as const

function storyFiles(slug: string, path: string): { files: StoryFiles; missing: Diagnostic[] } {
  const read = (file: string) =>
    whatIsAt(join(path, file)) === 'file' ? readFileSync(join(path, file), 'utf8') : undefined
  const names = namesIn(path)
  const optional = OPTIONAL.map((name) => [name, read(`${name}.csv`)] as const)
  const asked = OPTIONAL.map((name) => `${name}.csv`).filter((file) => names.includes(file))
  return {
    missing: ['article.md', 'flows.csv', ...asked]
      .filter((file) => read(file) === undefined)
      .map(isMissing),
    files: {
      slug,
      article: read('article.md') ?? '',
      flows: read('flows.csv') ?? '',
      ...Object.fromEntries(optional.filter(([, text]) => text !== undefined)),
    },
  }
}

function namesIn(folder: string): string[] {
  return whatIsAt(folder) === 'folder' ? readdirSync(folder) : []
}

/** What stands at a path, or where the links there lead: nothing if they lead in a circle. */
function whatIsAt(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return 'nothing'
    return found.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return 'nothing'
    throw error
  }
}

/** Two stories would stand at one address. */
function isTaken(path: string): Diagnostic {
  return {
    ...{ severity: 'error', file: 'article.md', line: 1, column: 1 },
    message: `The folder has the name of another story’s, ${printable(path)}, and so its address.`,
    fix: 'Give one of the two folders another name.',
  }
}

function isMissing(file: string): Diagnostic {
  const message = 'The file is missing.'
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    fix: 'A story needs article.md and flows.csv.',
  }
}
