import type { Ground } from '../geo/ground.ts'
import { PAGE_DATA_ID, type PageData } from './pageData.ts'

/** The data that the build wrote into the page. Throws if the page is not one of ours. */
export function readPageData(page: Document): PageData {
  const json = page.getElementById(PAGE_DATA_ID)?.textContent
  if (!json) throw new Error(`The page has no #${PAGE_DATA_ID}.`)
  return JSON.parse(json) as PageData
}

/** The ground as the page's own drawing has it: its outlines are not shipped a second time. */
export function readGround(page: Document): Ground {
  const path = (selector: string) => page.querySelector(selector)?.getAttribute('d') ?? ''
  const shapes = [...page.querySelectorAll('.map-drawing.static .country')]
  return {
    land: path('.map-drawing.static .land'),
    borders: path('.map-drawing.static .borders'),
    countries: shapes.map((shape) => ({
      code: shape.getAttribute('data-target') ?? '',
      path: shape.querySelector('path')?.getAttribute('d') ?? '',
    })),
  }
}
