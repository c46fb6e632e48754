import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { PALETTES } from '../../../src/kinds/palette.ts'
import { decodeWorld } from '../../../src/map/live/worldData.ts'

setWorkerUrl(workerUrl)

const { sea, land, border } = PALETTES.light
const response = await fetch('world.json')
const { countries, borders } = decodeWorld(await response.json())

const map = new MaplibreMap({
  container: 'map',
  bounds: JSON.parse(document.getElementById('map')?.dataset.bounds ?? ''),
  fitBoundsOptions: { padding: { left: 64, right: 80, top: 48, bottom: 48 } },
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: countries, tolerance: 0.1 },
      borders: { type: 'geojson', data: borders, tolerance: 0.1 },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': border } },
    ],
  },
})

const markLand = () => {
  if (!map.isSourceLoaded('land') || !map.areTilesLoaded()) return
  map.off('render', markLand)
  performance.mark('bare:land')
}
map.on('render', markLand)
map.once('idle', () => performance.mark('bare:idle'))
