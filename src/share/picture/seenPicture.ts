import type { LabelRoom } from '../../geo/labelScene.ts'
import type { Letters } from '../../geo/letters.ts'
import { fromScreen, type Part } from '../../geo/view.ts'
import type { CountryShape, Ground } from '../../geo/world.ts'
import { GROUND_IDS } from '../../map/drawing/GroundDefs.tsx'
import { lookAtMap } from '../../map/lookAtMap.ts'

/** The map as the reader sees it now. */
export interface SeenPicture {
  room: LabelRoom
  letters: Letters
  /** What is seen of the frame where nothing lies over the map, in frame units. */
  part: Part
  ground: Ground
}

/** What the page's map shows, drawn or live. Null if it has no room, as in a frame that is folded away. */
export function seenPicture(page: Document): SeenPicture | null {
  const map = page.querySelector<HTMLElement>('.map')
  const isLive = page.documentElement.dataset.map === 'live'
  const shown = map?.querySelector<SVGSVGElement>(isLive ? '.overlay' : '.static')
  const toScreen = shown?.getScreenCTM()
  const free = map?.querySelector('.map-box')?.getBoundingClientRect()
  if (!map || !toScreen || !free) return null
  const corner = map.getBoundingClientRect()
  const view = { scale: toScreen.a, x: toScreen.e - corner.left, y: toScreen.f - corner.top }
  const size = { width: map.clientWidth, height: map.clientHeight }
  const seen = lookAtMap(map, { current: () => view, size: () => size })
  if (!seen) return null
  const start = fromScreen(view, { x: free.left - corner.left, y: free.top - corner.top })
  return {
    room: { ...seen.room, buttons: null },
    letters: seen.letters,
    part: { ...start, width: free.width / view.scale, height: free.height / view.scale },
    ground: groundOf(page),
  }
}

/** The outlines as the page's own drawing has them: they are not shipped a second time. */
function groundOf(page: Document): Ground {
  const pathOf = (id: string) => page.getElementById(id)?.getAttribute('d') ?? ''
  const countries = [...page.querySelectorAll('.map .map-drawing.static .country')].map(
    (shape): CountryShape => ({
      code: shape.getAttribute('data-target') ?? '',
      path: shape.querySelector('path')?.getAttribute('d') ?? '',
    }),
  )
  return { land: pathOf(GROUND_IDS.land), borders: pathOf(GROUND_IDS.borders), countries }
}
