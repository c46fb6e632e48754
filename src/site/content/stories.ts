import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileStory, type StoryFiles } from '../../compile/compileStory.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { type Diagnostic, formatDiagnostic } from '../../compile/report/diagnostic.ts'
import type { Story } from '../../model/story.ts'
import { PlainError } from '../plainError.ts'

/** A story and the file that readers can download. */
export interface BuiltStory {
  story: Story
  /** `flows.csv` as the editor wrote it. */
  flowsCsv: string
  /** What its editor should know, a line each. */
  warnings: readonly string[]
}

/** How stories are read. */
interface ReadingOptions {
  /** What makes a story of its files; {@link compileStory} if absent. */
  compile?: typeof compileStory | undefined
  /** The one folder that is asked for; all if absent. */
  only?: string | undefined
}

/** Characters of a folder’s name that would steer a terminal or break its line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Compiles every story folder below the given ones. Throws a {@link PlainError} that tells all problems of
 * all stories, a line each, or that there is no story.
 */
export function readStories(
  folders: readonly string[],
  gazetteer: Gazetteer,
  { compile = compileStory, only }: ReadingOptions = {},
): BuiltStory[] {
  const problems: Diagnostic[] = []
  const built: BuiltStory[] = []
  const paths = new Map<string, string>()
  for (const { path, files, missing } of [...new Set(folders)].flatMap((folder) =>
    storyFolders(folder, only),
  )) {
    const taken = paths.get(files.slug)
    if (taken !== undefined) problems.push(inFolder(path, isTaken(taken)))
    paths.set(files.slug, taken ?? path)
    const result = missing.length > 0 ? { diagnostics: missing } : compile(files, gazetteer)
    const told = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.map((each) => inFolder(path, each))
    if ('story' in result) {
      const warnings = told(result.warnings).map(formatDiagnostic)
      built.push({ story: result.story, flowsCsv: files.flows, warnings })
    } else problems.push(...told(result.diagnostics))
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    const told = problems.map(formatDiagnostic).join('\n')
    throw new PlainError(`The stories have ${count}:\n${told}`)
  }
  if (built.length === 0) throw new PlainError(noStory(folders))
  return built
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
  return relative(process.cwd(), path).replace(UNPRINTABLE, '\uFFFD')
}

/** The names of all story folders below the given ones. */
export function storySlugs(folders: readonly string[]): string[] {
  return [...new Set(folders)].flatMap((folder) =>
    namesIn(folder).filter((slug) => whatIsAt(join(folder, slug)) !== 'file'),
  )
}

function storyFolders(
  folder: string,
  only: string | undefined,
): { path: string; files: StoryFiles; missing: Diagnostic[] }[] {
  return namesIn(folder).flatMap((slug) => {
    if (only !== undefined && slug !== only) return []
    const path = join(folder, slug)
    if (whatIsAt(path) === 'file') return []
    const read = (file: string) =>
      whatIsAt(join(path, file)) === 'file' ? readFileSync(join(path, file), 'utf8') : undefined
    const names = namesIn(path)
    const optional = ['mentions.csv']
    const mentions = read('mentions.csv')
    return {
      path,
      missing: ['article.md', 'flows.csv', ...optional.filter((file) => names.includes(file))]
        .filter((file) => read(file) === undefined)
        .map(isMissing),
      files: {
        slug,
        article: read('article.md') ?? '',
        flows: read('flows.csv') ?? '',
        ...(mentions !== undefined && { mentions }),
      },
    }
  })
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
