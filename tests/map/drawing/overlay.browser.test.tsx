import '../../../src/map/drawing/drawing.css'
import '../../../src/map/map.css'
import { describe, expect, it } from 'vitest'
import { drawStory } from '../../../src/geo/drawing.ts'
import { MapDrawing } from '../../../src/map/drawing/MapDrawing.tsx'
import { mali } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

const drawing = drawStory(mali)
const shapes = drawing.places.map(({ code }) => ({ code, path: 'M0 0h90v90h-90z' }))

function overlay(): HTMLElement {
  return renderLinked(
    mali,
    <MapDrawing
      drawing={drawing}
      shapes={shapes}
      variant="overlay"
      layout={drawing.layouts.desk}
    />,
  ).container
}

describe('what lies over the live map', () => {
  it('has nothing but what a reader sees: what was painted to be hit alone stayed behind when the map moved', () => {
    const painted = [...overlay().querySelectorAll('path, circle, text, use')].filter(
      (shape) => getComputedStyle(shape).display !== 'none',
    )
    const sorts = new Set(painted.map((shape) => shape.getAttribute('class')))
    expect([...sorts].sort()).toEqual(['capital', 'cross', 'head', 'head open', 'place-name'])
  })

  it('has a link with a name for every flow and every end point', () => {
    const links = [...overlay().querySelectorAll('a:not([aria-hidden])')]
    const names = links.map((link) => link.getAttribute('aria-label'))
    expect(names.sort()).toEqual(
      [...mali.flows.map(({ label }) => label), ...drawing.places.map(({ name }) => name)].sort(),
    )
  })
})
