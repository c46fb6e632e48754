import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { type Drawing, drawStory } from '../../geo/drawing.ts'
import type { Ground, World } from '../../geo/world.ts'
import { PlainError } from '../plainError.ts'
import { readAtlas } from './atlas.ts'
import { groundPaths } from './groundPaths.ts'
import { type BuiltStory, readStories } from './stories.ts'
import { makeWorld } from './world.ts'

/** A story with everything that its pages and files are made from; it is drawn when that is first asked for. */
export interface SiteStory extends BuiltStory {
  readonly drawing: Drawing
  readonly ground: Ground
}

/** What the whole site is made from. */
export interface SiteContent {
  readonly stories: readonly SiteStory[]
  /** Simplified when it is first asked for, which takes a second. */
  readonly world: World
}

/** Reads data and stories from the project at `root`. */
export function readSiteContent(root: string, storyFolders: readonly string[]): SiteContent {
  return siteReader(root, storyFolders)()
}

/** A {@link readSiteContent} that looks at the stories each time and keeps the world while its data is the same. */
export function siteReader(root: string, storyFolders: readonly string[]): () => SiteContent {
  const folders = storyFolders.map((folder) => join(root, folder))
  let countries: { csv: string; gazetteer: Gazetteer; world: () => World } | undefined
  return () => {
    const csv = readFileSync(join(root, 'data/countries.csv'), 'utf8')
    if (countries?.csv !== csv) {
      const gazetteer = readGazetteer(csv)
      countries = { csv, gazetteer, world: once(() => makeWorld(readAtlas(root), gazetteer)) }
    }
    const { gazetteer, world } = countries
    return {
      stories: readStories(folders, gazetteer).map((built) => drawn(built, world)),
      get world() {
        return world()
      },
    }
  }
}

function readGazetteer(csv: string): Gazetteer {
  try {
    return parseGazetteer(csv)
  } catch (error) {
    throw error instanceof Error ? new PlainError(error.message) : error
  }
}

function drawn(built: BuiltStory, world: () => World): SiteStory {
  const drawing = once(() => drawStory(built.story))
  const codes = built.story.countries.map(({ code }) => code)
  const ground = once(() => groundPaths(world(), drawing().frame, codes))
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
