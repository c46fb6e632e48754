import { buildAlone } from './buildAlone.ts'

/** Where host pages find their script, from the site's root. */
export const HOST_SCRIPT = 'embed.js'

/** The script for host pages as one classic script that leaves no name behind but `Storyarc`. */
export async function buildHostScript(root: string): Promise<string> {
  const { script } = await buildAlone(root, 'src/host/hostScript.ts', 'storyarcHost')
  return script
}
