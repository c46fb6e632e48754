import { vi } from 'vitest'
import type { Story, TextRange } from '../../../src/model/story.ts'
import { PATIENCE } from '../../chromium/patience.ts'
import { emphasesOfPick } from '../../site/built/driver/expectedEmphasis.ts'

/** Whether the check holds, at once or by the time that the page has come to rest. */
export async function comesTrue(check: () => boolean): Promise<boolean> {
  await Promise.resolve()
  if (check()) return true
  // What a browser does next, it does in another task: React's work after a hover, the card after a paint.
  return vi.waitUntil(check, { interval: 2, timeout: PATIENCE }).then(
    () => true,
    () => false,
  )
}

/** What is picked, or an empty string. */
export function picked(): string {
  return document.documentElement.dataset.picked ?? ''
}

/** What the pointer or the focus lights up while nothing is picked: a flow, a country or nothing. */
export function hovered(): string {
  const emphases = shownEmphases()
  const strong = Object.keys(emphases).filter((id) => emphases[id] === 'strong')
  const codes = strong.filter((id) => id === id.toUpperCase())
  const [only = ''] = codes.length === 1 ? codes : strong.filter((id) => !codes.includes(id))
  return only
}

/** The preview's text, or an empty string. */
export function tooltip(): string {
  const lines = [...document.querySelectorAll('.tooltip > *')]
  return lines.map(({ textContent }) => textContent).join(' | ')
}

/** The emphasis of each target, in map, article and lists alike; `mixed` if a target's elements disagree. */
export function shownEmphases(): Record<string, string> {
  const emphases: Record<string, string> = {}
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-target]')) {
    const { target = '', emphasis = 'none' } = dataset
    emphases[target] = (emphases[target] ?? emphasis) === emphasis ? emphasis : 'mixed'
  }
  return emphases
}

/** What is wrong about page, address, map and article after `id` was picked. */
export async function wrongAbout(story: Story, id: string): Promise<string[]> {
  const isPicked = await comesTrue(() => picked() === id && location.hash === `#${id}`)
  if (!isPicked) return [`${id}: picked ${picked()} with ${location.hash}`]
  const [wanted, shown] = [emphasesOfPick(story, id), shownEmphases()]
  return Object.keys(wanted).flatMap((each) =>
    wanted[each] === shown[each]
      ? []
      : [`${id}: ${each} is ${shown[each]} and not ${wanted[each]}`],
  )
}

/** Where the article speaks of a flow, or of a country and its flows. */
export function rangesOf({ flows, mentions }: Story, id: string): TextRange[] {
  const passages = flows.filter((flow) => [flow.id, flow.from, flow.to].includes(id))
  return [
    ...passages.map(({ passage }) => passage),
    ...mentions.filter(({ country }) => country === id),
  ]
}
