import { FLOW_KINDS, type FlowKind } from '../story/story.ts'
import type { Theme } from './messages.ts'

/** What the query of an address asks for. */
export interface AddressOptions {
  theme: Theme
  kinds: ReadonlySet<FlowKind>
  /** Keep the drawing; never start the live map. */
  still: boolean
  /**
   * No paper of our own: the host page shows through. Then `auto` is light: browsers fill a frame whose
   * colour scheme is not the one of the page around it.
   */
  transparent: boolean
}

/** Reads the query of an address; unknown names and bad values are as if they were not there. */
export function readAddressOptions(search: string): AddressOptions {
  const query = new URLSearchParams(search)
  const transparent = query.get('transparent') === '1'
  const theme = oneOf(['light', 'dark', 'auto'] as const, query.get('theme')) ?? 'auto'
  return {
    theme: transparent && theme === 'auto' ? 'light' : theme,
    kinds: readKinds(query.get('kinds')),
    still: query.get('static') === '1',
    transparent,
  }
}

/** Known kinds of a comma-separated list; all kinds if it names none. */
function readKinds(list: string | null): ReadonlySet<FlowKind> {
  const named = (list ?? '').split(',').flatMap((name) => oneOf(FLOW_KINDS, name) ?? [])
  return new Set(named.length > 0 ? named : FLOW_KINDS)
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((known) => known === value)
}
