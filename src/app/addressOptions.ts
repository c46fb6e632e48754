import { kindsAsked } from '../kinds/kinds.ts'
import type { FlowKind, Story } from '../model/story.ts'
import { THEMES, type Theme } from '../protocol/pageOptions.ts'

/** What the query of an address asks for. */
export interface AddressOptions {
  theme: Theme
  kinds: ReadonlySet<FlowKind>
  /** Keep the drawing; never start the live map. */
  still: boolean
  /** Start the live map at once. */
  live?: true
  /** Begin with a walk through the article. */
  walk: boolean
  /** No paper of our own: the host page shows through. */
  transparent: boolean
  /** The language of the page around, as BCP 47; absent when the address names none. */
  lang?: string
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i

/** Reads the query of the address of a story; unknown names and bad values are as if they were not there. */
export function readAddressOptions(search: string, story: Story): AddressOptions {
  const query = new URLSearchParams(search)
  const transparent = query.get('transparent') === '1'
  const lang = query.get('lang')
  const theme = oneOf(THEMES, query.get('theme')) ?? 'auto'
  return {
    theme: shownTheme(theme, transparent),
    kinds: kindsAsked(story, (query.get('kinds') ?? '').split(',')),
    still: query.get('static') === '1',
    walk: query.get('walk') === '1',
    transparent,
    ...(query.get('live') === '1' && { live: true }),
    ...(lang && LANGUAGE_TAG.test(lang) && { lang }),
  }
}

/**
 * The theme that a page is drawn in when one is asked for. Where the page around shows through, `auto` is
 * light: browsers fill a frame whose colour scheme is not the one of the page around it, which only that
 * page's script can tell.
 */
export function shownTheme(asked: Theme, transparent: boolean): Theme {
  return transparent && asked === 'auto' ? 'light' : asked
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((known) => known === value)
}
