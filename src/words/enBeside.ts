import { isolated } from './isolated.ts'

/** A number as English writes it. */
function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 4 })
}

function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** What a sentence says of the figures of a picture. */
export interface ToldFigures {
  total: number
  unit: string
  first: number
  last: number
}

/** The words of what stands beside the article, in English; a page loads them when it is asked for. */
export const enBeside = {
  amount: number,
  years,
  /** Over what a country's card, and its entry, say that the article does not. */
  background: 'Background — not from this article',
  /** Over what a flow's card says of the two sides that the article does not. */
  figures: 'Figures — not from this article',
  /** Name of the list of a country's capital, population and so on. */
  glance: 'At a glance',
  /** Behind something that is true of a time. */
  dated: (date: string) => `(${date})`,
  /** On the button that unfolds facts; they are the older or less tied ones. */
  moreFacts: (count: number) => (count === 1 ? '1 more fact' : `${count} more facts`),
  /** Of the side with the most, among several. */
  most: (name: string, amount: number, { total, unit, first, last }: ToldFigures) =>
    `${isolated(name)} has most: ${number(amount)} of ${number(total)} ${isolated(unit)}, ${years(first, last)}.`,
  /** The same where others than those on the map have more. */
  mostShown: (name: string, amount: number, { total, unit, first, last }: ToldFigures) =>
    `${isolated(name)} has most of those on this map: ${number(amount)} of ${number(total)} ${isolated(unit)}, ${years(first, last)}.`,
  /** Of a series in which nobody is compared. */
  all: ({ total, unit, first, last }: ToldFigures) =>
    `${number(total)} ${isolated(unit)} in all, ${years(first, last)}.`,
  /** The same with the one who stands on the other side. */
  allOf: (name: string, { total, unit, first, last }: ToldFigures) =>
    `${isolated(name)}: ${number(total)} ${isolated(unit)} in all, ${years(first, last)}.`,
  /** How sure the source is, for the numbers of a picture: after its sentence. */
  hatched: {
    sure: 'None is marked as an estimate.',
    partly: 'Hatched: with estimates.',
    estimates: 'Hatched: all are estimates.',
  },
  /** The same behind numbers in a line. */
  certainty: { sure: undefined, partly: 'partly estimates', estimates: 'all are estimates' },
  /** On a cell of the table. */
  estimate: 'estimate',
  /** Unfolds the table of a picture. */
  numbers: 'The numbers as a table',
  year: 'Year',
  /** Heads the column of numbers where they name nobody. */
  value: 'Number',
  note: 'Note',
  /** Beneath a picture; the slot holds its source. */
  unitAndSource: (unit: string) => `In ${isolated(unit)}. Source: {source}.`,
  source: 'Source: {source}',
}
