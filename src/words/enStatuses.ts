import type { FlowKind, FlowStatus } from '../model/story.ts'

/** The name of a status, and what it claims and what it does not. */
type StatusWords = readonly [name: string, meaning: string]

const USUAL: Readonly<Record<FlowStatus, StatusWords>> = {
  shown: ['Shown', 'on display; no word of a sale'],
  offered: ['Offered', 'proposed; no word of a yes'],
  agreed: ['Agreed', 'both sides said yes; no word of a delivery'],
  ordered: ['Ordered', 'asked for by contract; no word of a delivery'],
  delivered: ['Delivered', 'it has arrived'],
  active: ['Active', 'it goes on'],
  ended: ['Ended', 'it is over'],
  claimed: ['Claimed', 'somebody says so; no proof is given'],
}

/** What a status is called where the usual word would say something else. */
const OF_KIND: Readonly<Record<FlowKind, Readonly<Partial<Record<FlowStatus, StatusWords>>>>> = {
  partnership: {
    shown: ['Shown', 'presented in public; no word of an agreement'],
    agreed: ['Agreed', 'both sides said yes; no word of a beginning'],
    ordered: ['Commissioned', 'asked for by contract; no word of a beginning'],
    delivered: ['Carried out', 'what was agreed has been done'],
  },
  rupture: {
    shown: ['Shown', 'made visible in public; no word of a decision'],
    offered: ['Threatened', 'announced as possible; no word of a decision'],
    agreed: ['Agreed', 'both sides accept the break; no word that it is made'],
    ordered: ['Ordered', 'decided; no word that it is made'],
    delivered: ['Carried out', 'the break is made'],
    active: ['In force', 'the break holds'],
    ended: ['Broken off', 'what bound them is over'],
  },
  shared: {
    shown: ['Shown', 'made visible in public'],
    offered: ['Raised', 'one side names it; no word of the other'],
    agreed: ['Acknowledged', 'both sides name it'],
    ordered: ['In hand', 'something was ordered against it; no word of an effect'],
    delivered: ['Dealt with', 'something was done against it'],
    active: ['Ongoing', 'the problem is there'],
    ended: ['Over', 'the problem is gone'],
  },
}

function wordsOf(status: FlowStatus, kind: FlowKind): StatusWords {
  return OF_KIND[kind]?.[status] ?? USUAL[status]
}

/** A status's name for a flow of that kind: a rupture that holds has not “ended”. */
export function statusName(status: FlowStatus, kind: FlowKind): string {
  return wordsOf(status, kind)[0]
}

/** The same with what it claims and what it does not. */
export function statusMeaning(status: FlowStatus, kind: FlowKind): string {
  return wordsOf(status, kind).join(': ')
}
