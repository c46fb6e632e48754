import { expect, it } from 'vitest'
import { usualKindNames } from '../../src/kinds/kinds.ts'
import { FLOW_STATUSES } from '../../src/model/story.ts'
import { statusMeaning, statusName } from '../../src/words/enStatuses.ts'

it('every status has a name of its own for every kind, and says what it claims', () => {
  for (const kind of [...usualKindNames(), 'aid']) {
    const names = FLOW_STATUSES.map((status) => statusName(status, kind))
    expect(new Set(names).size, kind).toBe(FLOW_STATUSES.length)
    for (const status of FLOW_STATUSES) {
      const meaning = statusMeaning(status, kind)
      expect(meaning.startsWith(`${statusName(status, kind)}: `)).toBe(true)
      expect(meaning.length).toBeLessThan(80)
    }
  }
})

it('a rupture or a problem that lasts is not said to have ended', () => {
  for (const kind of ['rupture', 'shared']) {
    expect(FLOW_STATUSES.map((status) => statusName(status, kind))).not.toContain('Ended')
    expect(statusName('active', kind)).not.toBe('Active')
  }
  expect(statusName('active', 'aid')).toBe('Active')
})
