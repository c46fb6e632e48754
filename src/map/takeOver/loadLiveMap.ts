import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import type { World } from '../../geo/world.ts'
import type { Story } from '../../model/story.ts'
import { countryCodes } from '../../model/storyLookup.ts'
import type { LiveMap, LiveMapOptions } from '../live/createLiveMap.ts'

/** What {@link loadLiveMap} needs besides the options that it passes on. */
export interface LoadOptions extends Omit<LiveMapOptions, 'data' | 'frame' | 'workerUrl'> {
  story: Story
  drawing: Drawing
  /** Address of the world's outlines, made by the build. */
  worldUrl: string
  /** Aborts when the map is not wanted any more. */
  signal: AbortSignal
}

/**
 * Fetches the live map's code, its worker and the world, all at once, and makes the map. The worker has the world from the
 * browser's cache then; only where it does not decode it, the page does. Rejects if
 * WebGL, the worker or the world cannot be had, or if it is aborted before.
 */
export async function loadLiveMap(options: LoadOptions): Promise<LiveMap> {
  const { story, drawing, worldUrl, signal } = options
  const [{ createLiveMap }, { flowData, mapData }, { worldInWorker }, workerUrl, world] =
    await Promise.all([
      import('../live/createLiveMap.ts'),
      import('../live/mapData.ts'),
      import('../live/worldInWorker.ts'),
      fetchWorker(signal),
      fetchFile(worldUrl, signal).then((response) => response.text()),
    ])
  const { ends } = drawingIndex(drawing)
  const outlines = await worldInWorker(workerUrl, worldUrl, new Set(countryCodes(story)), ends)
  signal.throwIfAborted()
  const data = outlines
    ? { ...outlines, ...flowData(story, drawing) }
    : mapData(story, drawing, JSON.parse(world) as World)
  return createLiveMap({ ...options, data, frame: drawing.frame, workerUrl })
}

/** MapLibre asks for its worker only when it starts: by then it is in the browser's cache. */
async function fetchWorker(signal: AbortSignal): Promise<string> {
  const { workerUrl } = await import('../live/workerUrl.ts')
  await fetchFile(workerUrl, signal)
  return workerUrl
}

async function fetchFile(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response
}
