import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { type Drawing, drawStory } from '../../geo/drawing.ts'
import type { NamedGround } from '../../geo/surroundings.ts'
import type { Ground, World } from '../../geo/world.ts'
import type { CountryCode, Story } from '../../model/story.ts'
import type { Compiler } from '../cache/cachedCompiler.ts'
import { PlainError } from '../plainError.ts'
import { readAtlas } from './atlas.ts'
import { groundPaths } from './groundPaths.ts'
import { namedLands, parseSeas } from './namedGrounds.ts'
import { type BuiltStory, readStories, storySlugs } from './stories.ts'
import { makeWorld } from './world.ts'

/** A story with everything that its pages and files are made from; it is drawn when that is asked for. */
export interface SiteStory extends BuiltStory {
  readonly drawing: Drawing
  readonly ground: Ground
}

/** What the whole site is made from. */
export interface SiteContent {
  readonly stories: readonly SiteStory[]
  /** Simplified when it is first asked for, which takes a second. */
  readonly world: World
  /** Whether the site has stories beside these, which were not asked for. */
  readonly hasOthers?: boolean
  /** What a country is called, its usual name first. */
  readonly countryNames: (code: CountryCode) => readonly string[]
}

/** What the project knows of the world. */
export const DATA_FILES = ['data/countries.csv', 'data/seas.csv']

/** Reads data and stories from the project at `root`. */
export function readSiteContent(root: string, storyFolders: readonly string[]): SiteContent {
  return siteReader(root, storyFolders).content()
}

/** Reads what the site is made from, as it stands now. */
export interface SiteReader {
  /** Reads all stories, or the one of that slug if there is such a folder. */
  content: (slug?: string) => SiteContent
  /** The world alone, whatever the stories are. */
  world: () => World
}

/** A {@link readSiteContent} that looks at the stories each time and keeps the world while its data is the same. */
export function siteReader(
  root: string,
  storyFolders: readonly string[],
  compile?: Compiler,
): SiteReader {
  const folders = storyFolders.map((folder) => resolve(root, folder))
  let basis: { texts: string; gazetteer: Gazetteer; base: BaseMap } | undefined
  const read = () => {
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
    return basis
  }
  const content = (slug?: string): SiteContent => {
    const { gazetteer, base } = read()
    const slugs = storySlugs(folders)
    const only = slug !== undefined && slugs.includes(slug) ? slug : undefined
    const drawnOf = lastDrawn(base)
    return {
      stories: readStories(folders, gazetteer, { compile, only }).map((built) =>
        drawn(built, drawnOf),
      ),
      hasOthers: only !== undefined && slugs.length > 1,
      get world() {
        return base.world()
      },
      countryNames: (code) => {
        const { name, shortName, aliases } = gazetteer.get(code) ?? { name: code, aliases: [] }
        return [name, ...(shortName ? [shortName] : []), ...aliases]
      },
    }
  }
  return { content, world: () => read().base.world() }
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

/** What is drawn of a story. */
interface DrawnStory {
  drawing: () => Drawing
  ground: () => Ground
}

function drawn(built: BuiltStory, drawnOf: (story: Story) => DrawnStory): SiteStory {
  const { story } = built
  return {
    ...built,
    get drawing() {
      return drawnOf(story).drawing()
    },
    get ground() {
      return drawnOf(story).ground()
    },
  }
}

/** So many stories are kept as drawn: a thousand would not fit into memory. */
const MOST_DRAWN = 8

/** Draws stories and keeps those that were asked for last. */
function lastDrawn(base: BaseMap): (story: Story) => DrawnStory {
  const kept = new Map<Story, DrawnStory>()
  return (story) => {
    const drawn = kept.get(story) ?? draw(story, base)
    kept.delete(story)
    kept.set(story, drawn)
    for (const oldest of kept.keys()) {
      if (kept.size > MOST_DRAWN) kept.delete(oldest)
    }
    return drawn
  }
}

function draw(story: Story, base: BaseMap): DrawnStory {
  // What lies around, and capitals, have English names.
  const isEnglish = /^en\b/i.test(story.lang)
  const drawing = once(() => drawStory(story, isEnglish ? base.grounds() : null))
  const codes = story.countries.map(({ code }) => code)
  const ground = once(() => groundPaths(base.world(), drawing().frame, codes))
  return { drawing, ground }
}

/** Makes it when it is first asked for, and never again. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
