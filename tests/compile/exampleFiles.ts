import { readFileSync } from 'node:fs'
import { compileStory, type StoryFiles } from '../../src/compile/compileStory.ts'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'
import { formatDiagnostic } from '../../src/compile/report/diagnostic.ts'
import type { Story } from '../../src/model/story.ts'

const root = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The countries of the world as the site uses them. */
export const gazetteer = parseGazetteer(read('data/countries.csv'))

/** The site's first story. */
export const maliFiles: StoryFiles = {
  slug: 'mali-bamex-2025',
  article: read('data/stories/mali-bamex-2025/article.md'),
  flows: read('data/stories/mali-bamex-2025/flows.csv'),
  background: read('data/stories/mali-bamex-2025/background.csv'),
  figures: read('data/stories/mali-bamex-2025/figures.csv'),
}

/** The site's second story, with kinds and places of its own. */
export const armeniaFiles: StoryFiles = {
  slug: 'armenia-2024',
  article: read('data/stories/armenia-2024/article.md'),
  flows: read('data/stories/armenia-2024/flows.csv'),
  places: read('data/stories/armenia-2024/places.csv'),
}

/** The invented story, which uses all that a story may hold. */
export const pacificFiles: StoryFiles = {
  slug: 'pacific-example',
  article: read('tests/stories/pacific-example/article.md'),
  flows: read('tests/stories/pacific-example/flows.csv'),
  mentions: read('tests/stories/pacific-example/mentions.csv'),
}

/** A sound story with this body: its one flow, on lines 2 of flows.csv, quotes the body’s last line. */
export function withBody(body: string): StoryFiles {
  return {
    slug: 'small',
    article: `---\ntitle: Small\nalt: A map\n---\n${body}\n\nLast words.\n`,
    flows: 'from,to,kind,quote,label\nMLI,FRA,rupture,Last words,They part\n',
  }
}

/** The story of sound files. */
export function compiled(files: StoryFiles): Story {
  const result = compileStory(files, gazetteer)
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'))
  return result.story
}

/** What the compiler says of broken files, a line each; empty for sound ones. */
export function complaints(files: StoryFiles): string[] {
  const result = compileStory(files, gazetteer)
  return result.ok ? [] : result.diagnostics.map(formatDiagnostic)
}

/** What the compiler says of sound files that may not look as they were meant, a line each. */
export function warnings(files: StoryFiles): string[] {
  const result = compileStory(files, gazetteer)
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'))
  return result.warnings.map(formatDiagnostic)
}
