import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileStory, type StoryFiles } from '../../compile/compileStory.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { type Diagnostic, formatDiagnostic } from '../../compile/report/diagnostic.ts'
import type { Story } from '../../model/story.ts'
import { PlainError } from '../plainError.ts'

/** A story and the file that readers can download as it stands. */
export interface BuiltStory {
  story: Story
  flowsCsv: string
}

/**
 * Compiles every story folder below the given ones. Throws a {@link PlainError} that tells all problems of
 * all stories, a line each.
 */
export function readStories(folders: readonly string[], gazetteer: Gazetteer): BuiltStory[] {
  const problems: Diagnostic[] = []
  const built: BuiltStory[] = []
  for (const { path, files, missing } of folders.flatMap(storyFolders)) {
    const result = missing.length > 0 ? { diagnostics: missing } : compileStory(files, gazetteer)
    if ('story' in result) built.push({ story: result.story, flowsCsv: files.flows })
    else problems.push(...result.diagnostics.map((each) => inFolder(path, each)))
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    const told = problems.map(formatDiagnostic).join('\n')
    throw new PlainError(`The stories have ${count}:\n${told}`)
  }
  return built
}

/** The diagnostic with a file name that a terminal can open. */
function inFolder(path: string, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, file: join(relative(process.cwd(), path), diagnostic.file) }
}

function storyFolders(
  folder: string,
): { path: string; files: StoryFiles; missing: Diagnostic[] }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const path = join(folder, slug)
      const read = (file: string) =>
        existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : undefined
      const mentions = read('mentions.csv')
      return {
        path,
        missing: ['article.md', 'flows.csv']
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

function isMissing(file: string): Diagnostic {
  const message = 'The file is missing.'
  return { file, line: 1, column: 1, message, fix: 'A story needs article.md and flows.csv.' }
}
