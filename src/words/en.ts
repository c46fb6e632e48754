import { usualKind } from '../kinds/kinds.ts'
import { parseCalendarDate } from '../model/calendarDate.ts'
import type { Flow, PlaceKind, StoryKind } from '../model/story.ts'
import { statusMeaning, statusName } from './enStatuses.ts'
import { isolated } from './isolated.ts'
import { type Counting, plural } from './plural.ts'

const LANG = 'en'

const COUNTING: Counting = {
  formOf: (count) => (count === 1 ? 'one' : 'other'),
  write: (count) => (count < 1000 ? String(count) : count.toLocaleString(LANG)),
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const PLACES: Readonly<Record<PlaceKind, string>> = {
  organisation: 'Organisation',
  town: 'Town',
  region: 'Region',
  group: 'Armed group',
}

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` date, as precise as it is: “15 March 2025”. */
function date(text: string): string {
  const { year, month, day } = parseCalendarDate(text) ?? {}
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ')
}

/** What decides how a status is worded. */
type StatedFlow = Pick<Flow, 'kind' | 'status'>

/**
 * Every word of the interface in English, and the pattern for every other language. A sentence is one entry,
 * whole: what varies in it is an argument, or a `{slot}` where an element stands in it (see `Sentence`).
 */
export const en = {
  /** BCP 47 tag of these words. */
  lang: LANG as string,

  /** A kind's name. */
  kind: ({ name, label }: StoryKind) => label ?? usualKind(name)?.label[LANG] ?? name,
  /** What a place is that is no country. */
  place: (what: PlaceKind) => PLACES[what],
  /** The name of a flow's status; absent where the story says nothing of it. */
  status: ({ status, kind }: StatedFlow) => status && statusName(status, kind),
  /** The same, with what it claims and what it does not. */
  statusMeans: ({ status, kind }: StatedFlow) => status && statusMeaning(status, kind),
  date,
  /** A number and, if known, what it counts: “1,250 million USD”. */
  amount: (amount: number, unit: string | undefined) =>
    [amount.toLocaleString(LANG), unit && isolated(unit)].filter(Boolean).join(' '),
  /** The facts that are known in one line, each on its own. */
  facts: (facts: readonly (string | undefined)[]) =>
    facts.flatMap((fact) => (fact === undefined ? [] : [isolated(fact)])).join(' · '),
  /** Who gives and who receives, or the two sides of what has no direction. */
  pair: (from: string, to: string, isDirected: boolean) =>
    [from, to].map(isolated).join(isDirected ? ' → ' : ' – '),

  page: {
    skipMap: 'Skip the map',
    /** Said to screen readers after a pick. */
    picked: (name: string) => `Picked: ${isolated(name)}`,
    /** Printed below the story. */
    printedAddress: (url: string) => `This page: ${url}`,
    /** On the button that finds countries and flows, and the key that does the same. */
    search: 'Search',
    searchKey: '/',
    /** On the button that shows all flows as a table. */
    table: 'Table',
    /** On a button whose part could not be loaded. */
    tryAgain: (name: string) => `${name}: try again`,
    fullStory: 'Open the full story',
    /** Told to the page around a frame; the reason is what was thrown. */
    partFailed: (reason: string) => `A part of the page has failed: ${reason}`,
    /** Leads from a story to the list of all. */
    allStories: 'All stories',
  },

  map: {
    /** Name of the map's region. */
    region: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole story',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    /** Name of the live map for those who move it by keys. */
    keys: 'Zoomable map; arrow keys move it',
    /** Name of the legend. */
    legend: 'What the lines mean',
    /** On a button beside a kind: hides all others; then its whole name. */
    only: 'only',
    onlyKind: (kind: string) => `Only ${isolated(kind)}`,
    hiddenKinds: (count: number) =>
      plural(COUNTING, count, { one: '{count} kind hidden', other: '{count} kinds hidden' }),
    showAllKinds: 'Show all',
    /** Why the last kind cannot be hidden. */
    lastKind: 'One kind has to stay.',
    /** Behind the count of a kind's flows of which others have not come as far: “4 (2 delivered)”. */
    ofThem: (some: number, status: string) => `(${some} ${status.toLocaleLowerCase(LANG)})`,
    widths: 'How wide the lines are',
    /** Whose data the map is made from; their terms ask for it. */
    credit: 'Outlines: Natural Earth, visionscarto edition. Capitals: GeoNames, CC BY 4.0.',
    /** Says once what can be used; a map alone has no sentences beside it. */
    cue: (isTouched: boolean, isAlone: boolean) =>
      `${isTouched ? 'Tap' : 'Click'} ${isAlone ? 'a country' : 'a sentence'} or an arc`,
    isDrawing: 'This browser cannot show the live map; the drawing moves less smoothly.',
    /** Told to the page around a frame. */
    hasNoLiveMap: 'The live map cannot be had; the drawing stays.',
    /** How many flows begin or end in a country. */
    links: (count: number) =>
      plural(COUNTING, count, {
        one: '{count} link in this story',
        other: '{count} links in this story',
      }),
  },

  article: {
    /** Where a claim comes from, if not from the article; the slot holds a title, perhaps as a link. */
    source: 'Source: {source}',
    asOf: (day: string) => `As of ${date(day)}.`,
    /** When the article was changed last. */
    updated: (day: string) => `Updated ${date(day)}`,
    /** Over the title of a story that is not for readers yet. */
    draft: 'Draft',
    /** On the switch for keys that act without another key held down; speech and shaky hands press them by chance. */
    singleKeys: 'Keys: / searches, N and P lead on in a walk, C leads to the card',
    /** Leads to the licences of all that the page is made with. */
    licences: 'Licences of software and data',
    /** Name of a word of the article as a link to a claim that is made of several countries at once. */
    claim: (words: string, label: string) => [words, label].map(isolated).join(': '),
    /** On a mark behind words that say one more thing: the country or the kind of flow that they say it of. */
    also: (what: string) => `also: ${isolated(what)}`,
    flows: 'All flows',
    countries: 'Countries',
    /** The same of a story that shows other places or actors, too. */
    countriesAndOthers: 'Countries and others',
    /** Headings over a country's flows. */
    flowsOut: (name: string) => `From ${isolated(name)}`,
    flowsIn: (name: string) => `To ${isolated(name)}`,
    flowsShared: 'Shared',
    /** Of a country that no flow begins or ends in. */
    noLinks: 'No links on this map',
    /** Name of the list of what statuses mean. */
    statuses: 'What the words mean',
  },

  card: {
    close: 'Close',
    /** Stands in for a card. */
    failed: 'This card cannot be shown. What it says stands in the lists below the article, too.',
    showAll: 'Show all',
    backToArticle: 'Back to the article',
    /** On the handle of a card on a phone. */
    larger: 'Make the card larger',
    smaller: 'Make the card smaller',
    /** Leads back to the lists, from which a pick has led to the article. */
    goBack: 'Back to where I was',
    /** Which of the places in the article is shown, from 1. */
    place: (place: number, count: number) => `In the article: ${place} of ${count}`,
    /** Said to screen readers before the words to which a step has led. */
    stepped: (place: number, count: number) => `${place} of ${count}:`,
    /** The key that leads to the card, and back to the words; the two ways name it. */
    key: 'c',
    toCard: 'To the card (key C)',
    toWords: 'Back to the words (key C)',
    previous: 'Previous passage',
    next: 'Next passage',
  },

  walk: {
    /** Starts a walk through the article from passage to passage; one passage may make several claims. */
    start: (count: number) => `Walk through in ${count} steps`,
    /** Name of its buttons. */
    name: 'Walk through the article',
    place: (step: number, count: number) => `${step} of ${count}`,
    keys: { next: 'n', previous: 'p' },
    next: 'Next',
    previous: 'Previous',
    /** On the button before the first passage. */
    toTitle: 'Back to the title',
    end: 'End',
  },

  share: {
    open: 'Share',
    link: { label: 'Link', copy: 'Copy link', copied: 'Copied link' },
    copied: 'Copied',
    copyByHand: 'Your browser does not let this page copy: press Ctrl+C or ⌘C.',
  },
}

/** A catalogue of all words in one language. */
export type Words = typeof en
