import { countryName } from '../model/countryName.ts'
import type { Flow, FlowKind, FlowStatus, Story } from '../model/story.ts'

/** What readers call a kind. */
export const KIND_NAMES: Readonly<Record<FlowKind, string>> = {
  arms: 'Arms',
  partnership: 'Partnership',
  rupture: 'Rupture',
  shared: 'Shared problem',
}

/** What readers call a status. */
export const STATUS_NAMES: Readonly<Record<FlowStatus, string>> = {
  shown: 'Shown',
  offered: 'Offered',
  agreed: 'Agreed',
  ordered: 'Ordered',
  delivered: 'Delivered',
  active: 'Active',
  ended: 'Ended',
  claimed: 'Claimed',
}

/** “Turkey → Mali”, or “Mali – Niger” for what has no direction. */
export function pairWords(story: Pick<Story, 'countries'>, { from, to, kind }: Flow): string {
  const join = kind === 'shared' ? '–' : '→'
  return `${countryName(story, from)} ${join} ${countryName(story, to)}`
}
