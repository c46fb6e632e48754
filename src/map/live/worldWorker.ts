import type { AddProtocolAction } from 'maplibre-gl'
import type { World } from '../../geo/world.ts'
import { decodeWorld, readWorldAddress, WORLD_PROTOCOL } from './worldData.ts'

/** What MapLibre gives a script that runs in its worker. */
declare const self: { addProtocol: (name: string, load: AddProtocolAction) => void }

const worlds = new Map<string, Promise<World>>()

/** Decodes a part of the world in MapLibre's worker, where nobody waits for it. */
self.addProtocol(WORLD_PROTOCOL, async ({ url }, { signal }) => {
  const { part, worldUrl, codes, ends } = readWorldAddress(url)
  const world = worlds.get(worldUrl) ?? fetchWorld(worldUrl, signal)
  worlds.set(worldUrl, world)
  world.catch(() => worlds.delete(worldUrl))
  return { data: decodeWorld(await world, codes, ends)[part] }
})

async function fetchWorld(url: string, signal: AbortSignal): Promise<World> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}
