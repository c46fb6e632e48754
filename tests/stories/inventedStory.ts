import { lookNames } from '../../src/kinds/looks.ts'
import type { Flow, Story, StoryCountry, StoryKind } from '../../src/model/story.ts'

/** What an invented story has many of. */
export interface Invention {
  /** How many of the world's countries it is about; a few of them are hubs. */
  countries: number
  flows: number
  /** Another seed makes another story, the same seed always the same one. */
  seed: number
}

/** Units of the values that some of the flows have. */
const UNITS = ['million USD', 'ships', undefined]

/** Six kinds with the looks that follow each other there, one of them without direction. */
function inventKinds(seed: number): StoryKind[] {
  const looks = lookNames()
  return Array.from({ length: 6 }, (_, i) => ({
    name: `kind-${i}`,
    label: `Kind ${i}`,
    look: looks[(seed + i) % looks.length] ?? '',
    directed: i > 0,
  }))
}

/** A story of any size for its map: it has countries and flows, but no words. */
export function inventStory(world: Iterable<StoryCountry>, invention: Invention): Story {
  const random = randomNumbers(invention.seed)
  const order = [...world].map((country) => ({ country, rank: random() }))
  order.sort((a, b) => a.rank - b.rank)
  const kinds = inventKinds(invention.seed)
  const countries = order.slice(0, invention.countries).map(({ country }) => country)
  return {
    ...{ slug: 'invented', title: '', lang: 'en', alt: '', text: '', blocks: [], mentions: [] },
    kinds,
    flows: Array.from({ length: invention.flows }, (_, i) =>
      inventFlow(`f${i}`, { countries, kinds }, random),
    ),
    countries: countries.map(({ code, name, shortName, capital }) => ({
      ...{ code, name, capital },
      ...(shortName && { shortName }),
    })),
  }
}

function inventFlow(
  id: string,
  { countries, kinds }: Pick<Story, 'countries' | 'kinds'>,
  random: () => number,
): Flow {
  const from = Math.floor(random() ** 1.5 * countries.length)
  const step = 1 + Math.floor(random() * (countries.length - 1))
  const ends = [from, (from + step) % countries.length].map((i) => countries[i]?.code ?? '')
  const [giver = '', taker = ''] = random() < 0.5 ? ends : ends.toReversed()
  const unit = UNITS[Math.floor(random() * UNITS.length)]
  const amount = 1 + Math.floor(random() * 1000)
  return {
    ...{ id, from: giver, to: taker, label: '', quote: '', passage: { start: 0, end: 0 } },
    kind: kinds[Math.floor(random() * kinds.length)]?.name ?? '',
    status: 'claimed',
    ...(random() < 0.5 && { value: unit === undefined ? { amount } : { amount, unit } }),
  }
}

/** Numbers in 0…1 that look random and are the same for the same seed: the generator mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
