import type { Page } from 'playwright'
import type { Point, ScreenArc } from './geometry.ts'
import { type GroundPoint, pointsOnArcs, pointsOnGround, type ScreenPlace } from './mapPoints.ts'

/** How an arc's line is drawn. */
export interface ArcStyle {
  ink: string
  ground: string
  width: number
}

/** The map, whichever of the two shows. */
export class MapDriver {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** `static`, `live` or `unavailable`. */
  async which(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.dataset.map ?? '')
  }

  /** The arcs that show, measured in the drawing itself. */
  async arcs(): Promise<ScreenArc[]> {
    return this.page.evaluate(() => {
      const shown = document.querySelector('.map-drawing.overlay') ?? document
      return [...shown.querySelectorAll<HTMLElement & SVGAElement>('.arc')].map((arc) => {
        const line = arc.querySelector<SVGPathElement>('.arc-line')
        const toScreen = line?.getScreenCTM()
        if (!line || !toScreen) throw new Error(`No line in ${arc.dataset.target}.`)
        const length = line.getTotalLength()
        const points = Array.from({ length: 97 }, (_, i) => {
          const { x, y } = line.getPointAtLength((length * i) / 96).matrixTransform(toScreen)
          return { x, y }
        })
        return { flow: arc.dataset.target ?? '', points }
      })
    })
  }

  /** Waits until the marks have been laid out for a view that has come to rest: half a second without a change. */
  async settles(): Promise<void> {
    await this.page.locator('.map').evaluate(
      (map) =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, 500)
          const changed = new MutationObserver(() => {
            clearTimeout(timer)
            timer = setTimeout(resolve, 500)
          })
          changed.observe(map, { subtree: true, childList: true, attributes: true })
        }),
    )
  }

  /** The countries' capitals and names that show. */
  async places(): Promise<ScreenPlace[]> {
    return this.page.evaluate(() => {
      const shown = document.querySelector('.map-drawing.overlay') ?? document
      return [...shown.querySelectorAll<HTMLElement & SVGAElement>('.place')].map((place) => {
        const dot = place.querySelector('.capital')?.getBoundingClientRect()
        const name = place.querySelector('.place-name')?.getBoundingClientRect()
        if (!dot || !name) throw new Error(`No capital or name of ${place.dataset.target}.`)
        const capital = { x: dot.x + dot.width / 2, y: dot.y + dot.height / 2 }
        return { code: place.dataset.target ?? '', capital, name: name.toJSON() }
      })
    })
  }

  /** Middles of all marks that show: heads, cross strokes, capitals and names, in drawing order. */
  async marks(): Promise<{ name: string; at: Point }[]> {
    return this.page.evaluate(() => {
      const shown = document.querySelector('.map-drawing.overlay') ?? document
      const kinds = ['.head', '.cross', '.capital', '.place-name'].map((kind) => `.map ${kind}`)
      const marks = [...shown.querySelectorAll(kinds.join())]
      return marks.map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect()
        const target = mark.closest('[data-target]')?.getAttribute('data-target')
        const name = `${mark.getAttribute('class')} of ${target}`
        return { name, at: { x: left + width / 2, y: top + height / 2 } }
      })
    })
  }

  /** How each arc's line is drawn: its colour, as `rgb(…)`, its width and the colour of the land. */
  async arcStyles(): Promise<Map<string, ArcStyle>> {
    const styles = await this.page.evaluate(() => {
      const land = document.querySelector('.map-drawing.static .land')
      const ground = land ? getComputedStyle(land).fill : ''
      const arcs = document.querySelectorAll<HTMLElement & SVGAElement>('.map-drawing.static .arc')
      return [...arcs].map((arc): [string, ArcStyle] => {
        const line = arc.querySelector('.arc-line')
        if (!line) throw new Error(`No line in ${arc.dataset.target}.`)
        const { stroke: ink, strokeWidth } = getComputedStyle(line)
        return [arc.dataset.target ?? '', { ink, ground, width: Number.parseFloat(strokeWidth) }]
      })
    })
    return new Map(styles)
  }

  async screenshot(): Promise<Buffer> {
    const clip = await this.page.locator('.map').boundingBox()
    if (!clip) throw new Error('The page has no map.')
    return this.page.screenshot({ clip })
  }

  /** Points in the map, a step apart, with the country whose shape is there or an empty string. */
  async ground(step = 10): Promise<GroundPoint[]> {
    return this.page.evaluate((step) => {
      const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
      const found: { x: number; y: number; code: string }[] = []
      const shown = document.querySelector<SVGSVGElement>('.map-drawing.overlay')
      const drawing = shown ?? document.querySelector<SVGSVGElement>('.map-drawing')
      const toFrame = drawing?.getScreenCTM()?.inverse()
      const pen = document.createElement('canvas').getContext('2d')
      const countries = [...document.querySelectorAll<HTMLElement & SVGAElement>('.country')]
      const shapes = countries.map((country) => ({
        code: country.dataset.target ?? '',
        path: new Path2D(country.querySelector('path')?.getAttribute('d') ?? ''),
      }))
      for (let y = map.top + step; y < map.bottom; y += step) {
        for (let x = map.left + step; x < map.right; x += step) {
          const element = document.elementFromPoint(x, y)
          const link = element?.closest<HTMLElement>('[data-target]')
          const free = element?.closest('.map') && !element.closest('button')
          if (!free || (link && !link.matches('.country'))) continue
          const at = new DOMPoint(x, y).matrixTransform(toFrame)
          const country = shapes.find(({ path }) => pen?.isPointInPath(path, at.x, at.y))
          found.push({ x, y, code: country?.code ?? '' })
        }
      }
      return found
    }, step)
  }

  /** For each arc a point where it is the nearest without doubt, as close to its middle as can be. */
  async pointsOnArcs(): Promise<Map<string, Point>> {
    return pointsOnArcs(await this.arcs(), await this.places())
  }

  /** For each country with free ground a point there; under the empty string, one on open sea. */
  async pointsInCountries(): Promise<Map<string, Point>> {
    return pointsOnGround(await this.arcs(), await this.ground())
  }

  async pointOnArc(id: string): Promise<Point> {
    return known(await this.pointsOnArcs(), id)
  }

  /** A point that belongs to none of the story's countries and is clear of arcs. */
  async pointOnSea(): Promise<Point> {
    return known(await this.pointsInCountries(), '')
  }

  async pointAtArc(id: string): Promise<void> {
    await this.pointAt(await this.pointOnArc(id))
  }

  async clickArc(id: string): Promise<void> {
    await this.click(await this.pointOnArc(id))
  }

  async clickSea(): Promise<void> {
    await this.click(await this.pointOnSea())
  }

  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y)
  }

  async pointAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y)
  }

  /** Drags the map with the mouse. */
  async drag(from: Point, way: Point): Promise<void> {
    const letGo = await this.holdAndDrag(from, way)
    await letGo()
  }

  /** The same, with the button held until the function that this returns is called. */
  async holdAndDrag({ x, y }: Point, way: Point): Promise<() => Promise<void>> {
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + way.x, y + way.y, { steps: 5 })
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    return () => this.page.mouse.up()
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.page.touchscreen.tap(x, y)
  }

  /** Whether the reader sees the map at the point. */
  async isUncovered({ x, y }: Point): Promise<boolean> {
    return this.page.evaluate(
      ({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('.map')),
      { x, y },
    )
  }

  async turnWheel({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y)
    await this.page.mouse.wheel(0, 400)
  }

  /**
   * What each point means to a pointer that passes there, or an empty string: a flow, or a country. Much
   * faster than to move the mouse. A point under a name or a button gives null.
   */
  async meaningOf(points: readonly Point[]): Promise<(string | null)[]> {
    return this.page.evaluate(async (points) => {
      const meanings: (string | null)[] = []
      for (const { x: clientX, y: clientY } of points) {
        const element = document.elementFromPoint(clientX, clientY)
        const free = element?.closest('.map') && !element.closest('.place, button')
        const init = { bubbles: true, clientX, clientY, pointerType: 'mouse' }
        element?.dispatchEvent(new PointerEvent('pointermove', init))
        await new Promise<void>((resolve) => setTimeout(resolve))
        const strong = [
          ...document.querySelectorAll<HTMLElement>('.entries [data-emphasis=strong]'),
        ]
        const ids = strong.map(({ dataset }) => dataset.target ?? '')
        const codes = ids.filter((id) => id === id.toUpperCase())
        const [only = ''] =
          new Set(codes).size === 1 ? codes : ids.filter((id) => !codes.includes(id))
        meanings.push(free ? only : null)
      }
      return meanings
    }, points)
  }

  /** The preview's text, or an empty string. */
  async tooltip(): Promise<string> {
    const lines = await this.page.locator('.tooltip > *').allTextContents()
    return lines.join(' | ')
  }
}

function known(points: ReadonlyMap<string, Point>, id: string): Point {
  const point = points.get(id)
  if (!point) throw new Error(`The map has no point for “${id}”.`)
  return point
}
