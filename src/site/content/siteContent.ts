import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { type Drawing, drawStory } from '../../geo/drawing.ts'
import type { NamedGround } from '../../geo/surroundings.ts'
import type { Ground, World } from '../../geo/world.ts'
import { PlainError } from '../plainError.ts'
import { onlyDrafts, problemsReport } from '../storiesReport.ts'
import { readAtlas } from './atlas.ts'
import { groundPaths } from './groundPaths.ts'
import { namedLands, parseSeas } from './namedGrounds.ts'
import { type BuiltStory, findStories, readStory, type StoryFolder } from './stories.ts'
import { makeWorld } from './world.ts'

/** A story with everything that its pages and files are made from; it is drawn when that is first asked for. */
export interface SiteStory extends BuiltStory {
  readonly drawing: Drawing
  readonly ground: Ground
}

/** What the whole site is made from. */
export interface SiteContent {
  readonly stories: readonly SiteStory[]
  /** The folders of the stories, and those whose errors keep theirs from being one. */
  readonly folders: readonly StoryFolder[]
  /** The folders of drafts that the site is made without. */
  readonly leftOut: readonly StoryFolder[]
  /** Simplified when it is first asked for, which takes a second. */
  readonly world: World
}

/** What the project knows of the world. */
export const DATA_FILES = ['data/countries.csv', 'data/seas.csv']

/** Reads data and stories, drafts too, from the project at `root`. Throws a {@link PlainError} if a story is broken. */
export function readSiteContent(root: string, storyFolders: readonly string[]): SiteContent {
  return withoutErrors(siteReader(root, storyFolders, true)())
}

/** The content, if it makes a site. Throws a {@link PlainError} that tells all problems of all stories if it does not. */
export function withoutErrors(content: SiteContent): SiteContent {
  const { folders, leftOut } = content
  const problems = problemsReport(folders)
  if (problems) throw new PlainError(problems)
  if (folders.length === 0) throw new PlainError(onlyDrafts(leftOut))
  return content
}

/** Looks at the stories each time and keeps the world while its data is the same; `withDrafts` takes drafts, too. */
export function siteReader(
  root: string,
  storyFolders: readonly string[],
  withDrafts: boolean,
): () => SiteContent {
  const folders = storyFolders.map((folder) => resolve(root, folder))
  let basis: { texts: string; gazetteer: Gazetteer; base: BaseMap } | undefined
  return () => {
    const [csv, seas] = DATA_FILES.map((file) => readFileSync(join(root, file), 'utf8'))
    const texts = `${csv}\n${seas}`
    if (basis?.texts !== texts) {
      const gazetteer = readData(() => parseGazetteer(csv ?? ''))
      const named = readData(() => parseSeas(seas ?? ''))
      const atlas = once(() => readAtlas(root))
      const world = once(() => makeWorld(atlas()))
      const grounds = once(() => [...namedLands(atlas(), gazetteer), ...named])
      basis = { texts, gazetteer, base: { world, grounds } }
    }
    const { gazetteer, base } = basis
    const read = findStories(folders).map((place) => readStory(place, gazetteer))
    const taken = read.filter(({ isDraft }) => withDrafts || !isDraft)
    return {
      folders: taken,
      leftOut: read.filter((folder) => !taken.includes(folder)),
      stories: taken.flatMap(({ built }) => (built ? drawn(built, base) : [])),
      get world() {
        return base.world()
      },
    }
  }
}

/** What all stories are drawn on, made when it is first asked for. */
interface BaseMap {
  world: () => World
  /** Lands and seas that can be named. */
  grounds: () => readonly NamedGround[]
}

function readData<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Error ? new PlainError(error.message) : error
  }
}

function drawn(built: BuiltStory, base: BaseMap): SiteStory {
  const { story } = built
  // What lies around, and capitals, have English names.
  const isEnglish = /^en\b/i.test(story.lang)
  const drawing = once(() => drawStory(story, isEnglish ? base.grounds() : null))
  const codes = story.countries.map(({ code }) => code)
  const ground = once(() => groundPaths(base.world(), drawing().frame, codes))
  return {
    ...built,
    get drawing() {
      return drawing()
    },
    get ground() {
      return ground()
    },
  }
}

/** Makes it when it is first asked for, and never again. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
