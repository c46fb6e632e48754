import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHEETS = ['src/map/drawing/drawing.css', 'src/kinds/kindSample.css']

/** The style sheets that the drawing as a file needs, as text, from the project at `root`. */
export function drawingCss(root: string): string {
  return SHEETS.map((sheet) => readFileSync(join(root, sheet), 'utf8')).join('')
}
