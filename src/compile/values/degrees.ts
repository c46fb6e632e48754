import type { Reading } from './reading.ts'

/** Reads degrees with a point; `most` is the largest number there is, north or east. */
export function degrees(most: number): Reading<number> {
  return (text) => {
    if (!/^-?\d+(\.\d+)?$/.test(text)) {
      const fix = 'Write degrees with a point, and south and west with a minus, for example -12.5.'
      return { ok: false, problem: 'A coordinate is not a number.', fix }
    }
    if (Math.abs(Number(text)) <= most) return { ok: true, value: Number(text) }
    const fix = `Write degrees from -${most} to ${most}.`
    return { ok: false, problem: 'A coordinate is out of range.', fix }
  }
}
