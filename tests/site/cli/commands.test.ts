import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { ROOT } from '../brokenStory.ts'

const folder = mkdtempSync(join(tmpdir(), 'storyarc-commands-'))
const first = join(folder, 'first')
const second = join(folder, 'second')
const env = { ...process.env, STORYARC_STORIES: `${first}${delimiter}${second}` }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a script of package.json, as npm does. */
function run(script: 'new' | 'check', ...args: string[]) {
  const [, ...words] = packageJson.scripts[script].split(' ')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...args], {
    ...{ cwd: ROOT, env, encoding: 'utf8' },
  })
  return { status, stdout, stderr }
}

describe('the commands', { timeout: 60_000 }, () => {
  it('make a story where it was asked for, and check all', () => {
    expect(run('new', 'boats')).toMatchObject({ status: 0, stderr: '' })
    expect(run('check')).toEqual({ status: 0, stdout: 'Well: boats (draft).\n', stderr: '' })
    expect(run('new', '--in', second, 'ships')).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(join(second, 'ships/flows.csv'), 'from\n')
    const { status, stdout, stderr } = run('check', '--json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout)[0]).toMatchObject({ story: 'ships', severity: 'error', line: 1 })
  })

  it.each([
    ['check', '--jsn', /Usage: npm run check/],
    ['new', 'assets', /^assets: A story’s folder can’t be named assets/],
  ] as const)(
    'tell what is wrong with %s %s on the error output, without a stack',
    (script, arg, told) => {
      const { stderr, ...rest } = run(script, arg)
      expect(rest).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(told)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
  )
})
