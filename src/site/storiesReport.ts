import { type Diagnostic, formatDiagnostic } from '../compile/report/diagnostic.ts'
import { type StoryFolder, withoutControls } from './content/stories.ts'

/** Most names in one line. */
const MOST_NAMES = 6

/** Whether an error keeps the folder’s story from being built. */
export function isBroken({ built }: StoryFolder): boolean {
  return built === undefined
}

/** All that is wrong with the stories, a line each, then which are well; absent if all are. */
export function problemsReport(folders: readonly StoryFolder[]): string | undefined {
  if (!folders.some(isBroken)) return undefined
  const problems = folders.flatMap(({ diagnostics }) => diagnostics)
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  const head = `The stories have ${count}:`
  return [head, ...problems.map(formatDiagnostic), conditionLine(folders)].join('\n')
}

/** Which stories are well and which are not: “Well: a, b. Broken: c (3 errors).” */
export function conditionLine(folders: readonly StoryFolder[]): string {
  const broken = folders.filter(isBroken).map(nameWithFacts)
  const well = folders.filter((folder) => !isBroken(folder)).map(nameWithFacts)
  const parts = [
    ...(well.length > 0 ? [`Well: ${shortList(well)}.`] : []),
    ...(broken.length > 0 ? [`Broken: ${broken.join(', ')}.`] : []),
  ]
  return parts.join(' ')
}

/** Which drafts a site is built without; absent if there are none. */
export function leftOutLine(drafts: readonly StoryFolder[]): string | undefined {
  if (drafts.length === 0) return undefined
  const what = counted(drafts.length, 'draft', 'drafts')
  const errors = drafts.some(isBroken) ? ' npm run check tells the errors.' : ''
  const names = shortList(drafts.map((folder) => nameWithFacts({ ...folder, isDraft: false })))
  return `Left out ${what}: ${names}. STORYARC_DRAFTS=1 builds drafts, too.${errors}`
}

/** What is said where every story is a draft, and none is asked for. */
export function onlyDrafts(drafts: readonly StoryFolder[]): string {
  const names = shortList(drafts.map(({ slug }) => withoutControls(slug)))
  return `Every story is a draft: ${names}. Delete the line draft: true from article.md of one that is for readers, or build drafts, too, with STORYARC_DRAFTS=1.`
}

/** The first names, and how many there are more. */
export function shortList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** A number with what it counts: `1 story`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** How many errors and warnings there are: “1 error, 2 warnings”; empty if there are none. */
export function countedProblems(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  return [
    ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
  ].join(', ')
}

function nameWithFacts({ slug, isDraft, diagnostics }: StoryFolder): string {
  const facts = [isDraft ? 'draft' : '', countedProblems(diagnostics)].filter(Boolean).join(', ')
  return withoutControls(slug) + (facts && ` (${facts})`)
}
