import { inspect } from 'node:util'
import { PlainError } from '../plainError.ts'

/**
 * Runs a command of the terminal, which returns its exit code. What its user should mend is told on the error output
 * in words, with `usage` where the command line itself is wrong.
 */
export function runCommand(usage: string, command: () => 0 | 1): void {
  try {
    process.exitCode = command()
  } catch (error) {
    const isUsage =
      error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(`${error.code}`)
    if (!isUsage && !(error instanceof PlainError)) throw error
    console.error(isUsage ? `${error.message}\n${usage}` : inspect(error))
    process.exitCode = 1
  }
}
