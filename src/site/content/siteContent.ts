import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { type Drawing, drawStory } from '../../geo/drawing.ts'
import type { NamedGround } from '../../geo/surroundings.ts'
import type { Ground, World } from '../../geo/world.ts'
import type { CountryCode, Story } from '../../model/story.ts'
import { countryCodes } from '../../model/storyLookup.ts'
import type { Compiler } from '../cache/cachedCompiler.ts'
import { PlainError } from '../plainError.ts'
import { onlyDrafts, problemsReport } from '../storiesReport.ts'
import { readAtlas } from './atlas.ts'
import { groundPaths } from './groundPaths.ts'
import { namedLands, parseSeas } from './namedGrounds.ts'
import { type BuiltStory, findStories, readStory, type StoryFolder } from './stories.ts'
import { makeWorld } from './world.ts'

/** A story with everything that its pages and files are made from; it is drawn when that is asked for. */
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
  /** Whether the site has stories beside these, which were not asked for. */
  readonly hasOthers?: boolean
  /** What a country is called, its usual name first. */
  readonly countryNames: (code: CountryCode) => readonly string[]
}

/** What the project knows of the world. */
export const DATA_FILES = ['data/countries.csv', 'data/seas.csv']

/** Reads data and stories, drafts too, from the project at `root`. Throws a {@link PlainError} if a story is broken. */
export function readSiteContent(root: string, storyFolders: readonly string[]): SiteContent {
  return withoutErrors(siteReader(root, storyFolders, { withDrafts: true }).content())
}

/** The content, if it makes a site. Throws a {@link PlainError} that tells all problems of all stories if it does not. */
export function withoutErrors(content: SiteContent): SiteContent {
  const { folders, leftOut } = content
  const problems = problemsReport(folders)
  if (problems) throw new PlainError(problems)
  if (folders.length === 0) throw new PlainError(onlyDrafts(leftOut))
  return content
}

/** Reads what the site is made from, as it stands now. */
export interface SiteReader {
  /** Reads all stories, or the one of that slug if there is such a folder. */
  content: (slug?: string) => SiteContent
  /** The world alone, whatever the stories are. */
  world: () => World
}

/** How a {@link SiteReader} reads. */
export interface ReaderOptions {
  /** Whether drafts are read, too. */
  withDrafts: boolean
  /** What makes a story of its files; `compileStory` if absent. */
  compile?: Compiler
}

/** Looks at the stories each time and keeps the world while its data is the same. */
export function siteReader(
  root: string,
  storyFolders: readonly string[],
  { withDrafts, compile }: ReaderOptions,
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
    const places = findStories(folders)
    const asked = places.filter((place) => place.slug === slug)
    const found = (asked.length > 0 ? asked : places).map((place) =>
      readStory(place, gazetteer, compile),
    )
    const taken = found.filter(({ isDraft }) => withDrafts || !isDraft)
    const drawnOf = lastDrawn(base)
    return {
      folders: taken,
      leftOut: found.filter((folder) => !taken.includes(folder)),
      stories: taken.flatMap(({ built }) => (built ? drawn(built, drawnOf) : [])),
      hasOthers: asked.length > 0 && places.length > asked.length,
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
  const codes = countryCodes(story)
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
