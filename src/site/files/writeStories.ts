import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keyOf, type StoryCache } from '../cache/storyCache.ts'
import type { SiteStory } from '../content/siteContent.ts'
import { drawSocialCard, socialCardFile } from '../socialCard/siteSocialCards.ts'
import { onlyStory, type SiteInput, storyFiles } from './siteFiles.ts'

/** Where the files of stories go. */
export interface StoryOutput {
  /** The site's folder. */
  dir: string
  cache: StoryCache
  /** Tells apart states of the project: see `codeHash`. */
  code: string
  /** Told what could not be written, a sentence each. */
  warn: (problem: string) => void
}

/** A file that was written. */
export interface WrittenFile {
  /** Path from the site's root. */
  fileName: string
  bytes: number
}

/** All files of a story. */
interface MadeStory {
  files: { fileName: string; content: string | Uint8Array }[]
  problems: string[]
}

/**
 * Writes the files of all stories, one story after the other, so that however many there are no more than one is held. What
 * an earlier build made of the same story with the same code is taken from there.
 */
export async function writeStories(input: SiteInput, output: StoryOutput): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const story of input.content.stories) {
    const { files, problems } = await makeOrRecall(input, story, output)
    for (const problem of problems) output.warn(problem)
    for (const { fileName, content } of files) {
      const path = join(output.dir, fileName)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      written.push({ fileName, bytes: Buffer.byteLength(content) })
    }
  }
  return written
}

async function makeOrRecall(
  input: SiteInput,
  built: SiteStory,
  { cache, code }: StoryOutput,
): Promise<MadeStory> {
  const name = `${built.story.slug}.files`
  const key = filesKey(input, built, code)
  const known = cache.read<MadeStory>(name, key)
  if (known) return known
  const made = await makeStory(input, built)
  cache.write(name, key, made)
  return made
}

/** A key of all that the files of a story depend on. */
export function filesKey(input: SiteInput, built: SiteStory, code: string): string {
  const { assets, template, siteUrl = null, content } = input
  const { story, flowsCsv } = built
  return keyOf(code, story, flowsCsv, assets, template, siteUrl, onlyStory(content) !== undefined)
}

async function makeStory(input: SiteInput, built: SiteStory): Promise<MadeStory> {
  const files: MadeStory['files'] = storyFiles(input, built).map(({ fileName, write }) => ({
    fileName,
    content: write(),
  }))
  const fileName = socialCardFile(built)
  const { png, problems } = await drawSocialCard(built)
  files.push({ fileName, content: png })
  return { files, problems: problems.map((problem) => `${fileName}: ${problem}`) }
}
