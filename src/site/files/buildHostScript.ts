import { join } from 'node:path'
import { build } from 'vite'
import { SUPPORTED_BROWSERS } from '../supportedBrowsers.ts'

/** Where host pages find their script, from the site's root. */
export const HOST_SCRIPT = 'embed.js'

/** The script for host pages as one classic script that leaves no name behind but `Storyarc`. */
export async function buildHostScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: [...SUPPORTED_BROWSERS],
      write: false,
      lib: {
        entry: join(root, 'src/host/hostScript.ts'),
        formats: ['iife'],
        name: 'storyarcHost',
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunk = outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .find((output) => output.type === 'chunk')
  if (!chunk) throw new Error('The script for host pages has no code.')
  return chunk.code
}
