import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { type Frame, placeAt } from '../../src/geo/frame.ts'

/** What the bare map page is made from. */
export interface BarePageOptions {
  outDir: string
  /** Path of the outlines that our own site ships. */
  worldFile: string
  /** What our own map shows. */
  frame: Frame
}

const ENTRY = new URL('./bare/bareMap.ts', import.meta.url)

/** Builds a page with nothing but MapLibre and the world, as one would write it in an afternoon. */
export async function buildBarePage({ outDir, worldFile, frame }: BarePageOptions): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./', ENTRY)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [fillBounds(frame)],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
    },
  })
  copyFileSync(worldFile, join(outDir, 'world.json'))
}

function fillBounds(frame: Frame): Plugin {
  const southWest = placeAt(frame, { x: 0, y: frame.height })
  const northEast = placeAt(frame, { x: frame.width, y: 0 })
  const bounds = [southWest, northEast].map(({ lon, lat }) => [lon, lat])
  return {
    name: 'fill-bounds',
    transformIndexHtml: (html) => html.replace('%BOUNDS%', JSON.stringify(bounds)),
  }
}
