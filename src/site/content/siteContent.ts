import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGazetteer } from '../../compile/gazetteer/parseGazetteer.ts'
import { type Drawing, drawStory } from '../../geo/drawing.ts'
import type { Ground, World } from '../../geo/world.ts'
import { readAtlas } from './atlas.ts'
import { groundPaths } from './groundPaths.ts'
import { type BuiltStory, readStories } from './stories.ts'
import { makeWorld } from './world.ts'

/** A story with everything that its pages and files are made from. */
export interface SiteStory extends BuiltStory {
  drawing: Drawing
  ground: Ground
}

/** What the whole site is made from. */
export interface SiteContent {
  stories: SiteStory[]
  world: World
}

/** Reads data and stories from the project at `root` and computes every drawing. */
export function readSiteContent(root: string, storyFolders: readonly string[]): SiteContent {
  const gazetteer = parseGazetteer(readFileSync(join(root, 'data/countries.csv'), 'utf8'))
  const stories = readStories(
    storyFolders.map((folder) => join(root, folder)),
    gazetteer,
  )
  const world = makeWorld(readAtlas(root), gazetteer)
  return {
    world,
    stories: stories.map((built) => {
      const drawing = drawStory(built.story)
      const codes = built.story.countries.map(({ code }) => code)
      return { ...built, drawing, ground: groundPaths(world, drawing.frame, codes) }
    }),
  }
}
