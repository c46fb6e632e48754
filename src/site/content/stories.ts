import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type CompileResult, compileStory, type StoryFiles } from '../../compile/compileStory.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { formatDiagnostic } from '../../compile/report/diagnostic.ts'
import type { Story } from '../../model/story.ts'

/** A story and the file that readers can download as it stands. */
export interface BuiltStory {
  story: Story
  flowsCsv: string
}

/** Compiles every story folder below the given ones. Throws one error that tells all problems of all stories. */
export function readStories(folders: readonly string[], gazetteer: Gazetteer): BuiltStory[] {
  const problems: string[] = []
  const built: BuiltStory[] = []
  for (const { path, files, missing } of folders.flatMap(storyFolders)) {
    if (missing.length > 0) {
      problems.push(
        ...missing.map(
          (file) =>
            `${join(relative(process.cwd(), path), file)}: The file is missing. A story needs article.md and flows.csv.`,
        ),
      )
      continue
    }
    const result: CompileResult = compileStory(files, gazetteer)
    if (result.ok) built.push({ story: result.story, flowsCsv: files.flows })
    else
      problems.push(
        ...result.diagnostics.map((each) =>
          join(relative(process.cwd(), path), formatDiagnostic(each)),
        ),
      )
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    const error = new Error(`The stories have ${count}:\n${problems.join('\n')}`)
    error.stack = error.message
    throw error
  }
  return built
}

function storyFolders(folder: string): { path: string; files: StoryFiles; missing: string[] }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const path = join(folder, slug)
      const read = (file: string) =>
        existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : undefined
      const mentions = read('mentions.csv')
      return {
        path,
        missing: ['article.md', 'flows.csv'].filter((file) => read(file) === undefined),
        files: {
          slug,
          article: read('article.md') ?? '',
          flows: read('flows.csv') ?? '',
          ...(mentions !== undefined && { mentions }),
        },
      }
    })
}
