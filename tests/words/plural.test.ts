import { expect, it } from 'vitest'
import { en } from '../../src/words/en.ts'
import { plural } from '../../src/words/plural.ts'

it('English counts as browsers do', () => {
  const rules = new Intl.PluralRules('en')
  const numbers = new Intl.NumberFormat('en')
  for (const count of [0, 1, 2, 11, 999, 1000, 12_345]) {
    const word = rules.select(count) === 'one' ? 'link' : 'links'
    expect(en.map.links(count)).toBe(`${numbers.format(count)} ${word} in this story`)
  }
})

it('a language has as many forms as it needs', () => {
  const rules = new Intl.PluralRules('ar')
  const counting = { formOf: (count: number) => rules.select(count), write: String }
  const forms = { one: 'one', two: 'two', few: 'few {count}', other: 'other {count}' }
  expect([1, 2, 3, 100].map((count) => plural(counting, count, forms))).toEqual([
    'one',
    'two',
    'few 3',
    'other 100',
  ])
})
