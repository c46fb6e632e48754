import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { siteReader } from '../../../src/site/content/siteContent.ts'
import { PlainError } from '../../../src/site/plainError.ts'

it('a broken list of countries is told by file, line and fix, and without a stack', () => {
  const root = mkdtempSync(join(tmpdir(), 'storyarc-countries-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'data'))
  const header = 'code,name,demonyms,aliases,capital,lon,lat'
  writeFileSync(join(root, 'data/countries.csv'), `${header}\nmli,Mali,,,Bamako,-8,12\n`)
  expect(siteReader(root, [])).toThrow(
    new PlainError(
      'data/countries.csv:2: A code is not three capital letters. Write the ISO 3166-1 alpha-3 code, for example MLI.',
    ),
  )
  expect(siteReader(root, [])).toThrow(PlainError)
})
