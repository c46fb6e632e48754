import { expect, it } from 'vitest'
import { draftsAsked } from '../../src/site/draftsAsked.ts'
import { PlainError } from '../../src/site/plainError.ts'

it('drafts are built if they are asked for, and an unclear wish is told', () => {
  expect([undefined, '', ' ', '0', '1', ' 1 '].map(draftsAsked)).toEqual([
    ...[false, false, false, false],
    ...[true, true],
  ])
  expect(() => draftsAsked('yes')).toThrow(
    new PlainError('STORYARC_DRAFTS is "yes": set it to 1 to build drafts, too, or leave it out.'),
  )
})
