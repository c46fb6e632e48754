import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  checkJson,
  checkLines,
  checkStories,
  exitCodeOf,
} from '../../../src/site/cli/checkStories.ts'
import { newStory } from '../../../src/site/cli/newStory.ts'
import { PlainError } from '../../../src/site/plainError.ts'
import { gazetteer } from '../../compile/exampleFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'storyarc-check-'))
const other = join(folder, 'other')
for (const slug of ['coast-guards', 'warships']) newStory({ slug, folder, others: [] })
newStory({ slug: 'coast-guards', folder: other, others: [] })
const flows = join(folder, 'warships/flows.csv')
writeFileSync(flows, 'from,to,kind,quote,label\nXX,ISL,arms,This is sample text,L\n')
const place = `${relative(process.cwd(), flows)}:2:1`

const check = (...asked: string[]) => checkStories({ asked, folders: [folder], gazetteer })
const slugs = (...asked: string[]) => check(...asked).map(({ slug }) => slug)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a check of stories', () => {
  it('is of all, or of those that are named by slug or by folder, each once', () => {
    expect(slugs()).toEqual(['coast-guards', 'other', 'warships'])
    expect(slugs('warships', join(folder, 'warships'), `${join(folder, 'warships')}/`)).toEqual([
      'warships',
    ])
    expect(slugs(relative(process.cwd(), join(other, 'coast-guards')))).toEqual(['coast-guards'])
  })

  it('tells what a build tells, and which stories are well; drafts are checked, too', () => {
    const lines = checkLines(check('coast-guards', 'warships'))
    expect(lines[0]).toMatch(/warships\/article\.md|warships\/flows\.csv/)
    expect(lines.join('\n')).toContain(`${place}: “XX” is not a country code. Use an ISO`)
    expect(lines.at(-1)).toBe('Well: coast-guards (draft). Broken: warships (draft, 1 error).')
  })

  it('is passed by stories without errors alone', () => {
    expect(exitCodeOf(check('coast-guards'))).toBe(0)
    expect(exitCodeOf(check('coast-guards', 'warships'))).toBe(1)
  })

  it('is passed with warnings, which are told', () => {
    const warned = join(folder, 'warned')
    mkdirSync(warned)
    newStory({ slug: 'sums', folder: warned, others: [] })
    const rows = 'NOR,ISL,arms,This is sample text,A,1,t\nISL,DNK,arms,put the article here,B,2,kg'
    writeFileSync(join(warned, 'sums/flows.csv'), `from,to,kind,quote,label,value,unit\n${rows}\n`)
    const checked = check(join(warned, 'sums'))
    expect(checked[0]?.diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
    expect(exitCodeOf(checked)).toBe(0)
    expect(checkLines(checked).at(-1)).toBe('Well: sums (draft, 1 warning).')
    rmSync(warned, { recursive: true })
  })

  it('can be read by programs, also when all is well', () => {
    expect(JSON.parse(checkJson(check('warships')))).toEqual([
      {
        ...{ story: 'warships', severity: 'error', line: 2, column: 1 },
        file: relative(process.cwd(), flows),
        message: '“XX” is not a country code.',
        fix: 'Use an ISO 3166-1 alpha-3 code in capitals, for example MLI, or give a place that is no country a row in places.csv, such as EU,European Union,organisation,4.35,50.85,EU.',
      },
    ])
    expect(JSON.parse(checkJson(check('coast-guards')))).toEqual([])
  })

  it.each([
    ['wraships', 'There is no story wraships. Did you mean warships?'],
    ['coast', 'There is no story coast. Did you mean coast-guards?'],
    ['x', 'There is no story x. The stories are coast-guards, other, warships.'],
    ['no\u001b[2J', 'There is no story no�[2J. The stories are coast-guards, other, warships.'],
    [
      join(folder, 'warship'),
      `There is no story ${join(folder, 'warship')}. Did you mean warships?`,
    ],
  ])('tells of a story that is not there, with the nearest name: %j', (asked, message) => {
    expect(() => check('warships', asked)).toThrow(new PlainError(message))
  })
})
