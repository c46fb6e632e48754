import type { CountryShape } from '../geo/ground.ts'
import { PAGE_DATA_ID, type PageData } from './pageData.ts'

/** The data that the build wrote into the page. Throws if the page is not one of ours. */
export function readPageData(page: Document): PageData {
  const json = page.getElementById(PAGE_DATA_ID)?.textContent
  if (!json) throw new Error(`The page has no #${PAGE_DATA_ID}.`)
  return JSON.parse(json) as PageData
}

/** The countries' shapes as the page's own drawing has them: they are not shipped a second time. */
export function readShapes(page: Document): CountryShape[] {
  return [...page.querySelectorAll('.map-drawing.static .country')].map((shape) => ({
    code: shape.getAttribute('data-target') ?? '',
    path: shape.querySelector('path')?.getAttribute('d') ?? '',
  }))
}
