import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawStory } from '../../../src/geo/drawing.ts'
import { fitFrame } from '../../../src/geo/view.ts'
import { cameraOfView, limitCamera, viewOfCamera } from '../../../src/map/live/camera.ts'
import { stories } from '../../stories/exampleStories.ts'

const number = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((steps) => steps / 100)
const size = fc.record({ width: number(200, 2500), height: number(150, 1400) })

describe.each(stories)('the live camera of $slug', (story) => {
  const { frame } = drawStory(story)
  const view = fc
    .record({ zoom: number(-1, 5), across: number(-0.4, 0.4), down: number(-0.4, 0.4), size })
    .map(({ zoom, across, down, size: { width, height } }) => {
      const home = fitFrame(frame, { left: 0, top: 0, width, height })
      const scale = home.scale * 2 ** zoom
      const centre = { x: frame.width * (0.5 + across), y: frame.height * (0.5 + down) }
      return {
        size: { width, height },
        view: { scale, x: width / 2 - centre.x * scale, y: height / 2 - centre.y * scale },
      }
    })

  it('shows what the view shows, there and back', () => {
    fc.assert(
      fc.property(view, ({ view: given, size: screen }) => {
        const back = viewOfCamera(frame, cameraOfView(frame, given, screen), screen)
        expect(back.scale / given.scale).toBeCloseTo(1, 9)
        expect(Math.hypot(back.x - given.x, back.y - given.y)).toBeLessThan(0.01)
      }),
    )
  })

  it('goes nowhere near what is in reach, and never further than the limits', () => {
    const limits = { minZoom: 1, maxZoom: 4 }
    const anywhere = fc.record({ lon: number(-900, 900), lat: number(-89, 89) })
    fc.assert(
      fc.property(anywhere, number(-3, 20), (center, zoom) => {
        const limited = limitCamera(frame, { center, zoom }, limits)
        expect(limited.zoom).toBe(Math.min(4, Math.max(1, zoom)))
        const screen = { width: 100, height: 100 }
        const { scale, x, y } = viewOfCamera(frame, { ...limited, zoom: 2 }, screen)
        const middle = { x: (50 - x) / scale, y: (50 - y) / scale }
        expect(middle.x).toBeGreaterThan(-0.51 * frame.width)
        expect(middle.x).toBeLessThan(1.51 * frame.width)
        expect(middle.y).toBeGreaterThan(-0.51 * frame.height)
        expect(middle.y).toBeLessThan(1.51 * frame.height)
      }),
    )
  })

  it('is left alone within them', () => {
    fc.assert(
      fc.property(view, ({ view: given, size: screen }) => {
        const camera = cameraOfView(frame, given, screen)
        const limits = { minZoom: camera.zoom - 1, maxZoom: camera.zoom + 1 }
        expect(limitCamera(frame, camera, limits)).toEqual(camera)
      }),
    )
  })

  it('shows the same from any turn of the globe', () => {
    fc.assert(
      fc.property(view, fc.integer({ min: -3, max: 3 }), ({ view: given, size: screen }, turns) => {
        const { center, zoom } = cameraOfView(frame, given, screen)
        const turned = { center: { ...center, lon: center.lon + turns * 360 }, zoom }
        const back = viewOfCamera(frame, turned, screen)
        expect(Math.hypot(back.x - given.x, back.y - given.y)).toBeLessThan(0.01)
      }),
    )
  })

  it('has 512 pixels for the world at zoom 0, as MapLibre has', () => {
    const scale = 512 * frame.unit
    const camera = cameraOfView(frame, { scale, x: 0, y: 0 }, { width: 800, height: 600 })
    expect(camera.zoom).toBeCloseTo(0, 9)
    const next = cameraOfView(frame, { scale: scale * 8, x: 0, y: 0 }, { width: 1, height: 1 })
    expect(next.zoom).toBeCloseTo(3, 9)
  })
})
