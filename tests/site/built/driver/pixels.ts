import type { Page } from 'playwright'
import type { Point, ScreenArc } from './geometry.ts'

/** A place on a line to look for ink at, in pixels of the picture. */
export interface InkProbe {
  at: Point
  /** Unit vector across the line. */
  normal: Point
  /** The ink's colour, and that of the ground, as `rgb(…)`. */
  ink: string
  ground: string
  /** How far from the line to look, in pixels. */
  reach: number
}

/** How many of one picture's edges are found in another. */
export interface EdgeMatch {
  /** Edge pixels that were looked for. */
  tried: number
  /** Share of them with an edge of the other picture within the tolerance. */
  share: number
  /** The same against the other picture moved by a few pixels: it must be much less. */
  shareWhenMoved: number
}

/** Looks at screenshots, in a blank page of the browser that took them. */
export class PixelBench {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Keeps a screenshot under a name. */
  async load(name: string, png: Buffer): Promise<void> {
    await this.page.evaluate(
      async ({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (!pen) throw new Error('No canvas.')
        pen.drawImage(bitmap, 0, 0)
        const pixels = pen.getImageData(0, 0, bitmap.width, bitmap.height)
        Object.assign(globalThis, { [`picture-${name}`]: pixels })
      },
      { name, base64: png.toString('base64') },
    )
  }

  /**
   * How far the middle of the ink lies from each probe, across the line, in pixels; null where there is
   * none, as in the gap of a dash.
   */
  async inkOffsets(name: string, probes: readonly InkProbe[]): Promise<(number | null)[]> {
    return this.page.evaluate(
      ({ name, probes }) => {
        const [step, tolerance, enough] = [0.25, 0.4, 0.35]
        const parts = (colour: string) => (colour.match(/\d+/g) ?? []).map(Number)
        const { data, width } = Reflect.get(globalThis, `picture-${name}`) as ImageData
        const channel = (x: number, y: number, c: number) => data[(y * width + x) * 4 + c] ?? 0
        const colourAt = (x: number, y: number) => {
          const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
          const [fx, fy] = [x - 0.5 - left, y - 0.5 - top]
          return [0, 1, 2].map((c) => {
            const upper = channel(left, top, c) * (1 - fx) + channel(left + 1, top, c) * fx
            const lower = channel(left, top + 1, c) * (1 - fx) + channel(left + 1, top + 1, c) * fx
            return upper * (1 - fy) + lower * fy
          })
        }
        const between = (a: number[], b: number[]) =>
          Math.hypot(...a.map((value, c) => value - (b[c] ?? 0)))
        return probes.map(({ at, normal, reach, ...probe }) => {
          const [ink, ground] = [parts(probe.ink), parts(probe.ground)]
          const far = tolerance * between(ink, ground)
          let [sum, moment, most] = [0, 0, 0]
          for (let d = -reach; d <= reach; d += step) {
            const found = colourAt(at.x + normal.x * d, at.y + normal.y * d)
            const weight = Math.max(0, 1 - between(found, ink) / far)
            sum += weight
            moment += weight * d
            most = Math.max(most, weight)
          }
          return most > enough ? moment / sum : null
        })
      },
      { name, probes },
    )
  }

  /** How many pixels of two pictures differ in a colour channel by more than `step` of 255. */
  async countDifferent(a: string, b: string, step: number): Promise<number> {
    return this.page.evaluate(
      ({ a, b, step }) => {
        const [first, second] = [a, b].map(
          (name) => (Reflect.get(globalThis, `picture-${name}`) as ImageData).data,
        )
        if (!first || first.length !== second?.length) throw new Error('The sizes differ.')
        let count = 0
        for (let i = 0; i < first.length; i += 4) {
          const differs = (c: number) => Math.abs((first[i + c] ?? 0) - (second[i + c] ?? 0)) > step
          if (differs(0) || differs(1) || differs(2)) count++
        }
        return count
      },
      { a, b, step },
    )
  }

  /** Looks for the edges of one picture in another, away from the arcs. */
  async matchEdges(
    from: string,
    to: string,
    tolerance: number,
    arcs: readonly ScreenArc[],
  ): Promise<EdgeMatch> {
    return this.page.evaluate(
      ({ from, to, tolerance, arcs }) => {
        const [contrast, moved, arcWidth] = [8, 6, 10]
        const pictures = [from, to].map(
          (name) => Reflect.get(globalThis, `picture-${name}`) as ImageData,
        )
        const [{ width, height }] = pictures as [ImageData, ImageData]
        const [first, second] = pictures.map(({ data }) => {
          const edges = new Uint8Array(width * height)
          for (let i = 0; i < width * (height - 1) - 1; i++) {
            for (const next of [i + 1, i + width]) {
              for (let c = 0; c < 3; c++) {
                const step = Math.abs((data[i * 4 + c] ?? 0) - (data[next * 4 + c] ?? 0))
                if (step > contrast) edges[i] = 1
              }
            }
          }
          return edges
        }) as [Uint8Array, Uint8Array]
        const near = (x: number, y: number, shift: number) => {
          for (let dy = -tolerance; dy <= tolerance; dy++) {
            for (let dx = -tolerance; dx <= tolerance; dx++) {
              const inside = dx * dx + dy * dy <= tolerance * tolerance
              if (inside && second[(y + dy + shift) * width + x + dx + shift]) return true
            }
          }
          return false
        }
        const onArc = new Uint8Array(width * height)
        for (const { x, y } of arcs.flatMap(({ points }) => points)) {
          for (let dy = -arcWidth; dy <= arcWidth; dy++) {
            const [row, start] = [Math.round(y + dy), Math.round(x - arcWidth)]
            onArc.fill(1, row * width + start, row * width + start + 2 * arcWidth)
          }
        }
        const found = { tried: 0, here: 0, moved: 0 }
        for (let y = 8; y < height - 16; y++) {
          for (let x = 8; x < width - 16; x++) {
            const i = y * width + x
            if (!first[i] || onArc[i] || (x + 3 * y) % 5) continue
            found.tried++
            if (near(x, y, 0)) found.here++
            if (near(x, y, moved)) found.moved++
          }
        }
        const { tried } = found
        return { tried, share: found.here / tried, shareWhenMoved: found.moved / tried }
      },
      { from, to, tolerance, arcs },
    )
  }
}
