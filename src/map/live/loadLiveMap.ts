import type { Drawing } from '../../geo/drawing.ts'
import type { World } from '../../geo/world.ts'
import type { Story } from '../../story/story.ts'
import { createLiveMap, type LiveMap, type LiveMapOptions, workerUrl } from './createLiveMap.ts'
import { mapData } from './mapData.ts'

/** What {@link loadLiveMap} needs besides the options that it passes on. */
export interface LoadOptions extends Omit<LiveMapOptions, 'data' | 'frame'> {
  story: Story
  drawing: Drawing
  /** Address of the world's outlines, made by the build. */
  worldUrl: string
}

/** Loads the world and makes the live map. Rejects if WebGL, the worker or the world cannot be had. */
export async function loadLiveMap(options: LoadOptions): Promise<LiveMap> {
  const [world] = await Promise.all([fetchFile(options.worldUrl), fetchFile(workerUrl)])
  const data = mapData(options.story, options.drawing, (await world.json()) as World)
  return createLiveMap({ ...options, data, frame: options.drawing.frame })
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response
}
