import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { PALETTES } from '../../../src/kinds/palette.ts'
import { decodeWorld } from '../../../src/map/live/worldData.ts'

setWorkerUrl(workerUrl)

const colours = PALETTES.light
const response = await fetch('world.json')
const { land, borders } = decodeWorld(await response.json(), new Set())

const map = new MaplibreMap({
  container: 'map',
  bounds: JSON.parse(document.getElementById('map')?.dataset.bounds ?? ''),
  fitBoundsOptions: { padding: { left: 64, right: 80, top: 48, bottom: 48 } },
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land },
      borders: { type: 'geojson', data: borders },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colours.border } },
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
