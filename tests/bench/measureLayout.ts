import { readFileSync } from 'node:fs'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'
import { fanArcs } from '../../src/geo/arcs.ts'
import { arcWidths } from '../../src/geo/arcWidths.ts'
import { type Drawing, drawStory } from '../../src/geo/drawing.ts'
import { placeHeads } from '../../src/geo/heads.ts'
import { layOutMarks } from '../../src/geo/layout.ts'
import { NAME_SIZE, usualLetters } from '../../src/geo/letters.ts'
import { pageMapBox } from '../../src/geo/mapBoxes.ts'
import { roomOf } from '../../src/geo/usualLayouts.ts'
import type { Story } from '../../src/model/story.ts'
import { inventStory } from '../stories/inventedStory.ts'
import { median } from './statistics.ts'

const COUNTRIES = [6, 60]
const FLOWS = [50, 500, 5000]
const COUNTRIES_FILE = new URL('../../data/countries.csv', import.meta.url)

/**
 * How long it takes to lay out invented stories, as rows of a table: lines alone (arcs, heads, widths), then
 * the whole drawing with its labels, each as the median of `runs` and for one flow; then what a size of the map costs.
 */
export function measureLayout(runs: number): string[][] {
  const gazetteer = parseGazetteer(readFileSync(COUNTRIES_FILE, 'utf8'))
  const rows = COUNTRIES.flatMap((countries) =>
    FLOWS.map((flows) => {
      const story = inventStory(gazetteer.values(), { countries, flows, seed: 1 })
      const drawing = drawStory(story)
      const ends = new Map(
        story.countries.map(({ code, capital: { lon, lat } }) => [code, { x: lon, y: lat }]),
      )
      const lines = medianTime(runs, () => layLines(story, ends))
      const whole = medianTime(runs, () => drawStory(story))
      const look = medianTime(runs, () => layOutOnDesk(story, drawing))
      const each = (time: number) => `${((1000 * time) / flows).toFixed(0)} µs`
      return [
        ...[String(countries), String(flows), `${lines.toFixed(1)} ms`, each(lines)],
        ...[`${whole.toFixed(0)} ms`, each(whole), `${look.toFixed(1)} ms`],
      ]
    }),
  )
  return [['countries', 'flows', 'lines', 'per flow', 'drawing', 'per flow', 'one look'], ...rows]
}

function layLines({ flows }: Story, ends: Parameters<typeof fanArcs>[1]): void {
  placeHeads(fanArcs(flows, ends), flows, [...ends.values()], 1)
  arcWidths(flows)
}

function layOutOnDesk({ flows }: Story, drawing: Drawing): void {
  const room = roomOf(pageMapBox({ width: 1440, height: 900 }), drawing.frame)
  layOutMarks(drawing, { flows, rooms: [room], letters: usualLetters(NAME_SIZE) })
}

/** In milliseconds, once the code is warm. */
function medianTime(runs: number, work: () => void): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return median(times)
}
