import address from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Address of MapLibre's worker, which runs in a file of its own. */
export const workerUrl = address
