import { expect, it } from 'vitest'
import { type KeyRoom, layOutKey } from '../../src/sheet/layOutKey.ts'

/** Every letter is half as wide as it is high. */
const measure = (line: string) => line.length / 2

const kindNamed = (name: string) => ({ name, look: 'heavy', directed: true })

const ROOM: KeyRoom = { left: 50, top: 20, width: 300, size: 10, direction: 'ltr' }
const KINDS = ['Arms', 'Partnership', 'Rupture', 'Shared problem'].map((name) => ({
  kind: kindNamed(name.toLowerCase()),
  name,
}))

it.each(['ltr', 'rtl'] as const)('names stand beside their samples, in rows, %s', (direction) => {
  const { entries, height } = layOutKey(KINDS, { ...ROOM, direction }, measure)
  expect(entries.map(({ name }) => name)).toEqual(KINDS.map(({ name }) => name))
  expect(new Set(entries.map(({ y }) => y)).size).toBe(2)
  for (const [i, { x, y, nameX, name }] of entries.entries()) {
    const end = nameX + measure(name) * ROOM.size
    expect(x).toBeGreaterThanOrEqual(ROOM.left)
    expect(nameX).toBeGreaterThan(x + 25)
    expect(end).toBeLessThanOrEqual(ROOM.left + ROOM.width)
    expect(y + ROOM.size / 2).toBeLessThan(ROOM.top + height)
    const [before, after] = [entries[i - 1], entries[i + 1]]
    if (after?.y === y) expect(after.x).toBeGreaterThan(end)
    else if (direction === 'rtl') expect(end).toBeCloseTo(ROOM.left + ROOM.width)
    if (before?.y !== y && direction === 'ltr') expect(x).toBe(ROOM.left)
  }
})

it('a name that is wider than the room is cut, and a kind without one is left out', () => {
  const kinds = [
    {
      kind: kindNamed('aid'),
      name: 'Humanitarian aid of all sorts, by air, by sea and on foot, in tins',
    },
    { kind: kindNamed('arms'), name: '' },
  ]
  const { entries, height } = layOutKey(kinds, ROOM, measure)
  expect(entries).toHaveLength(1)
  expect(entries[0]?.name).toMatch(/^Humanitarian aid of .*…$/)
  expect(height).toBeLessThan(2 * ROOM.size)
  expect(layOutKey([], ROOM, measure)).toEqual({ entries: [], height: 0 })
})
