import { join } from 'node:path'
import { build } from 'vite'
import { customMedia } from '../customMedia.ts'
import { SUPPORTED_BROWSERS } from '../supportedBrowsers.ts'

/** What a module becomes that shares nothing with the page of a story. */
export interface BuiltAlone {
  /** One classic script. */
  script: string
  /** Its style sheets in one; empty without any. */
  css: string
}

/** Bundles a module of the project at `root`; what it exports is found under `name`. */
export async function buildAlone(root: string, module: string, name: string): Promise<BuiltAlone> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [customMedia()],
    build: {
      target: [...SUPPORTED_BROWSERS],
      write: false,
      lib: { entry: join(root, module), formats: ['iife'], name, cssFileName: name },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  )
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (!chunk) throw new Error(`${module} has no code.`)
  const sheets = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? String(output.source) : [],
  )
  return { script: chunk.code, css: sheets.join('') }
}
