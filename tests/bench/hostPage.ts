import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './precompress.ts'

/** Width of every frame in CSS pixels: a column of a news page. */
export const FRAME_WIDTH = 720

/** Height of every frame in CSS pixels, as the snippet for editors has it. */
export const FRAME_HEIGHT = 640

const STYLE = `body{max-width:${FRAME_WIDTH}px;margin:0 auto}iframe{display:block;border:0}`

/**
 * Writes pages that frame one other page each, as `<name>/index.html` into the folder: the page at `frameUrl`, so
 * many times, all of them at once rather than when they come near.
 */
export async function writeHostPages(
  folder: string,
  pages: Readonly<Record<string, { frameUrl: string; frames: number }>>,
): Promise<void> {
  for (const [name, { frameUrl, frames }] of Object.entries(pages)) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'index.html'), hostPage(frameUrl, frames))
  }
  await precompress(folder)
}

function hostPage(frameUrl: string, frames: number): string {
  const frame = `<iframe src="${frameUrl}" title="A frame" width="100%" height="${FRAME_HEIGHT}" loading="eager"></iframe>`
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>A host page</title><style>${STYLE}</style></head><body>`,
    ...Array.from({ length: frames }, () => frame),
    '</body></html>',
  ].join('\n')
}
