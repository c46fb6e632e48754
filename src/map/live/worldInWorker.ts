import { importScriptInWorkers, setWorkerUrl } from 'maplibre-gl'
import type { CountryCode } from '../../model/story.ts'
import type { MapData } from './mapStyle.ts'
import { worldAddress } from './worldData.ts'
import scriptUrl from './worldWorker.ts?worker&url'

/** A worker that has not answered after so long, in milliseconds, is none. */
const PATIENCE = 12_000

/** MapLibre imports a script into its worker if its name says that it is a module. */
const AS_MODULE = '#.mjs'

/**
 * Lets MapLibre's worker decode the world's outlines: addresses in place of data, so that the page itself has nothing to do with
 * them. Null if the worker does not take the script; rejects if there is no worker that answers.
 */
export async function worldInWorker(
  workerUrl: string,
  worldUrl: string,
  codes: ReadonlySet<CountryCode>,
  ends: ReadonlySet<CountryCode>,
): Promise<Pick<MapData, 'land' | 'borders' | 'countries'> | null> {
  setWorkerUrl(workerUrl)
  const isTaken = await Promise.race([
    importScriptInWorkers(scriptUrl + AS_MODULE).then(
      () => true,
      () => false,
    ),
    silence(),
  ])
  if (!isTaken) return null
  const address = (part: 'land' | 'borders' | 'countries') =>
    worldAddress({ part, worldUrl: new URL(worldUrl, document.baseURI).href, codes, ends })
  return { land: address('land'), borders: address('borders'), countries: address('countries') }
}

/** Workers that a policy forbids say nothing at all. */
function silence(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The worker does not answer.')), PATIENCE)
  })
}
