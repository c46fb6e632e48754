import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { siteReader } from '../../../src/site/content/siteContent.ts'
import { PlainError } from '../../../src/site/plainError.ts'

const COUNTRIES = 'code,name,demonyms,aliases,capital,lon,lat\n'
const SEAS = 'name,lon,lat,width\n'

describe('broken data of the world is told by file, line and fix, and without a stack', () => {
  it.each([
    [
      'countries',
      [`${COUNTRIES}mli,Mali,,,Bamako,-8,12\n`, SEAS],
      'data/countries.csv:2: A code is not three capital letters. Write the ISO 3166-1 alpha-3 code, for example MLI.',
    ],
    [
      'seas',
      [`${COUNTRIES}MLI,Mali,,,Bamako,-8,12\n`, `${SEAS}North Sea,3,56,6\nBlack Sea,34,93,8\n`],
      'data/seas.csv:3: A coordinate is out of range. Write degrees from -90 to 90.',
    ],
  ])('%s', (_, [countries = '', seas = ''], message) => {
    const root = mkdtempSync(join(tmpdir(), 'storyarc-world-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/countries.csv'), countries)
    writeFileSync(join(root, 'data/seas.csv'), seas)
    expect(siteReader(root, [], { withDrafts: false }).content).toThrow(new PlainError(message))
    expect(siteReader(root, [], { withDrafts: false }).content).toThrow(PlainError)
  })
})
