import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readAtlas } from '../../src/site/content/atlas.ts'
import { namedLands, parseSeas } from '../../src/site/content/namedGrounds.ts'
import { gazetteer } from './exampleStories.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The lands and seas of the world that a map can name. */
export const grounds = [
  ...namedLands(readAtlas(root), gazetteer),
  ...parseSeas(readFileSync(new URL('../../data/seas.csv', import.meta.url), 'utf8')),
]
