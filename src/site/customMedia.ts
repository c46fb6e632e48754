import type { Plugin } from 'vite'
import { CUSTOM_MEDIA } from '../geo/breakPoints.ts'

const NAMES = new Map(Object.entries(CUSTOM_MEDIA).map(([name, media]) => [kebab(name), media]))

/**
 * Vite plugin: puts the layout's break points where style sheets name them, as in `@media (--beside)`, since
 * custom properties don't work there. Throws an error for a name that there is not.
 */
export function customMedia(): Plugin {
  return {
    name: 'storyarc:custom-media',
    enforce: 'pre',
    transform: (code, id) => (/\.css(\?|$)/.test(id) ? withCustomMedia(code, id) : null),
  }
}

/** The style sheet with media features in place of their names. */
export function withCustomMedia(css: string, file: string): string {
  return css.replace(/\(--([\w-]+)\)(?=[^{};]*\{)/g, (_, name: string) => {
    const media = NAMES.get(name)
    if (!media) throw new Error(`${file} names the media (--${name}), which there is not.`)
    return media
  })
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
