import { basename, resolve } from 'node:path'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { closestWord } from '../../compile/report/closestWord.ts'
import { formatDiagnostic } from '../../compile/report/diagnostic.ts'
import {
  findStories,
  readStory,
  type StoryFolder,
  type StoryPlace,
  withoutControls,
} from '../content/stories.ts'
import { PlainError } from '../plainError.ts'
import { conditionLine, isBroken, shortList } from '../storiesReport.ts'

/** Which stories are checked. */
export interface StoryCheck {
  /** Slugs, or paths of story folders; all stories if there are none. */
  asked: readonly string[]
  /** The folders of story folders. */
  folders: readonly string[]
  gazetteer: Gazetteer
}

/** Compiles the stories that are asked for. Throws a {@link PlainError} if one of them is not there. */
export function checkStories({ asked, folders, gazetteer }: StoryCheck): StoryFolder[] {
  const places =
    asked.length > 0 ? asked.flatMap((each) => placesOf(each, folders)) : findStories(folders)
  const paths = new Map(places.map((place) => [resolve(place.path), place]))
  return [...paths.values()].map((place) => readStory(place, gazetteer))
}

/** What is told of checked stories, a line each. */
export function checkLines(checked: readonly StoryFolder[]): string[] {
  const diagnostics = checked.flatMap((folder) => folder.diagnostics)
  return [...diagnostics.map(formatDiagnostic), conditionLine(checked)]
}

/** The same for other programs: an array of diagnostics, each with its story’s slug as `story`, as JSON. */
export function checkJson(checked: readonly StoryFolder[]): string {
  const told = checked.flatMap(({ slug, diagnostics }) =>
    diagnostics.map(({ severity, file, line, column, message, fix }) => ({
      ...{ story: slug, severity, file, line, column, message, fix },
    })),
  )
  return JSON.stringify(told, null, 2)
}

/** 1 if a story is broken, else 0: warnings are no errors. */
export function exitCodeOf(checked: readonly StoryFolder[]): 0 | 1 {
  return checked.some(isBroken) ? 1 : 0
}

/** The folders of a slug, or the one of a path. */
function placesOf(asked: string, folders: readonly string[]): StoryPlace[] {
  const isPath = /[/\\]|^\.+$/.test(asked)
  const places = findStories(isPath ? [resolve(asked, '..')] : folders)
  const slug = isPath ? basename(resolve(asked)) : asked
  const named = places.filter((place) => place.slug === slug)
  if (named.length > 0) return named
  const slugs = [...new Set(places.map((place) => place.slug))]
  const meant = closestWord(slug, slugs) ?? slugs.find((each) => each.startsWith(slug))
  const stories = `The stories are ${shortList(slugs.map(withoutControls))}.`
  throw new PlainError(
    `There is no story ${withoutControls(asked)}. ${meant ? `Did you mean ${withoutControls(meant)}?` : stories}`,
  )
}
