import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The bytes of a page's own files on the wire. */
export interface PageSizes {
  html: number
  /** The page's script and all that it cannot run without. */
  script: number
}

const PAGE_SCRIPT = /<script type="module" [^>]*src="([^"]+)"/
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.[^"']+)["']/g

/** Sizes of a built page and of the script that it runs before the live map. */
export function pageSizes(page: string): PageSizes {
  const html = readFileSync(page, 'utf8')
  const script = PAGE_SCRIPT.exec(html)?.[1]
  const modules = script ? withImports(join(dirname(page), script)) : []
  return {
    html: compressedSize(page),
    script: modules.reduce((sum, module) => sum + compressedSize(module), 0),
  }
}

function withImports(module: string, found: readonly string[] = []): string[] {
  if (found.includes(module)) return [...found]
  const imports = [...readFileSync(module, 'utf8').matchAll(STATIC_IMPORT)].map(([, path = '']) =>
    join(dirname(module), path),
  )
  return imports.reduce((all, each) => withImports(each, all), [...found, module])
}

function compressedSize(path: string): number {
  return statSync(`${path}.br`).size
}
