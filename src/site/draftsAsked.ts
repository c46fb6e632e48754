import { PlainError } from './plainError.ts'

/** Whether `STORYARC_DRAFTS` asks for drafts: `1` does, nothing or `0` doesn’t. Throws a {@link PlainError} at anything else. */
export function draftsAsked(value: string | undefined): boolean {
  const said = (value ?? '').trim()
  if (said === '1') return true
  if (said === '' || said === '0') return false
  throw new PlainError(
    `STORYARC_DRAFTS is ${JSON.stringify(said)}: set it to 1 to build drafts, too, or leave it out.`,
  )
}
