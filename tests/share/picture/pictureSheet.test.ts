import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PictureSize, pictureSheet } from '../../../src/share/picture/pictureSheet.ts'
import { mostWidth } from '../../../src/sheet/mostWidth.ts'

const kindNamed = (name: string) => ({ kind: { name, look: 'heavy', directed: true }, name })

const sizes: readonly PictureSize[] = [
  { width: 320, mapHeight: 300 },
  { width: 1400, mapHeight: 600 },
  { width: 800, height: 420, isMapHigh: false },
  { width: 800, height: 420, isMapHigh: true },
]
const someWords = fc
  .array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 24 })
  .map((words) => words.join(' '))
const someSigns = fc
  .array(fc.stringMatching(/^[a-z]{3,18}$/), { minLength: 1, maxLength: 7 })
  .map((names) => names.map(kindNamed))

describe('the words round the map of a picture', () => {
  it('all stand inside of it and off the map, whole, and leave the map most of the room', () => {
    fc.assert(
      fc.property(
        someWords,
        someSigns,
        fc.constantFrom(...sizes),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (title, signs, size, direction) => {
          const foot = [
            'Publisher · 2025',
            'example.org/story',
            'Outlines: somebody. Capitals: somebody.',
          ]
          const sheet = pictureSheet({ title, direction, signs, foot }, size)
          const { map } = sheet
          const isOffMap = (left: number, right: number, top: number, bottom: number) =>
            right <= map.left ||
            left >= map.left + map.width ||
            bottom <= map.top ||
            top >= map.top + map.height
          for (const line of sheet.lines) {
            const width = mostWidth(line.text) * line.size
            const left = line.direction === 'rtl' ? line.x - width : line.x
            expect(left).toBeGreaterThanOrEqual(0)
            expect(left + width).toBeLessThanOrEqual(sheet.width)
            expect(line.y).toBeLessThanOrEqual(sheet.height - 2)
            expect(isOffMap(left, left + width, line.y - line.size * 0.7, line.y)).toBe(true)
          }
          const textOf = (use: string) =>
            sheet.lines.flatMap((line) => (line.use === use ? [line.text] : [])).join(' ')
          expect(textOf('title')).toBe(title)
          expect(textOf('foot')).toBe(foot.join(' '))
          expect(sheet.key.map(({ name }) => name)).toEqual(signs.map(({ name }) => name))
          expect(map.width * map.height).toBeGreaterThan(0.3 * sheet.width * sheet.height)
        },
      ),
    )
  })
})
