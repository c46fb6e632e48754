import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { slugProblem } from '../../compile/values/storySlug.ts'
import { withoutControls } from '../content/stories.ts'
import { PlainError } from '../plainError.ts'
import { storyPaths } from '../storyPaths.ts'
import { SAMPLE_FILES } from './sampleStory.ts'

/** Where a new story is made. */
export interface NewStory {
  slug: string
  /** The folder of story folders, as it was named: absolute or relative to the working directory. */
  folder: string
  /** The other folders of story folders, in which its name may be taken, too. */
  others: readonly string[]
}

/**
 * Makes the folder of a new story, with files that compile, and returns what its editor should know, a line each.
 * Overwrites nothing. Throws a {@link PlainError} if the slug is not sound or is taken.
 */
export function newStory({ slug, folder, others }: NewStory): string[] {
  const problem = slugProblem(slug)
  if (problem) {
    throw new PlainError(`${withoutControls(slug)}: ${problem.message} ${problem.fix}`)
  }
  const path = join(folder, slug)
  const taken = [folder, ...others].map((each) => join(each, slug)).find((each) => existsSync(each))
  if (taken !== undefined) {
    throw new PlainError(`${taken} is there already. Choose another name: nothing was changed.`)
  }
  mkdirSync(path, { recursive: true })
  for (const [name, text] of Object.entries(SAMPLE_FILES)) {
    writeFileSync(join(path, name), text, { flag: 'wx' })
  }
  return whatIsNext(slug, folder, path)
}

function whatIsNext(slug: string, folder: string, path: string): string[] {
  const isUsual = storyPaths(undefined).some((usual) => resolve(usual) === resolve(folder))
  const from = isUsual
    ? ''
    : `STORYARC_STORIES=${/^[\w./:\\-]+$/.test(folder) ? folder : JSON.stringify(folder)} `
  return [
    `Made ${path}:`,
    '  article.md    the head, in which every field is explained, and the text',
    '  flows.csv     a row for each arc: from and to (country codes), kind (arms, partnership, rupture, shared),',
    '                label (a short sentence) and quote (the words of the article that say so); the rest is optional',
    '  mentions.csv  corrects the countries that are found in the text: text, country (a code, or none)',
    '  places.csv    actors and places that are no country: code (EU), name, what (organisation, town, region, group),',
    '                lon, lat and aliases, with | between them',
    '  background.csv  what readers should know of a country beside the article, each row with its source',
    '  figures.csv   numbers beside the article: country, series, partner, year, value, unit and source',
    `See it:    ${from}npm run dev, then http://localhost:5173/${slug}/ or the address that it prints`,
    `Check it:  ${from}npm run check ${slug}`,
    `Publish:   delete draft: true from article.md, then ${from}npm run build`,
  ]
}
