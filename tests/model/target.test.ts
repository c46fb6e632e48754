import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findTarget,
  fragmentOf,
  sameTarget,
  targetOfFragment,
  targetsOf,
} from '../../src/model/target.ts'
import { anyString } from '../stories/anyString.ts'
import { stories } from '../stories/exampleStories.ts'

describe.each(stories)('the targets of $slug', (story) => {
  const targets = targetsOf(story)

  it('are found again by the fragment of their address', () => {
    for (const target of targets) {
      expect(targetOfFragment(story, fragmentOf(target))).toEqual(target)
      expect(targetOfFragment(story, target.id)).toEqual(target)
      expect(targetOfFragment(story, `#${encodeURIComponent(target.id)}`)).toEqual(target)
    }
  })

  it('have fragments of their own', () => {
    expect(new Set(targets.map(fragmentOf)).size).toBe(targets.length)
  })

  it('are the only ones that any fragment names, and no fragment is too broken to ask for', () => {
    const ids = targets.map(({ id }) => id)
    const fragment = fc.oneof(
      anyString,
      fc.constantFrom(
        '#%',
        '%E0%A4%A',
        '#__proto__',
        'constructor',
        '#',
        '##MLI',
        '#mli',
        '#TUR-MLI',
      ),
      fc.constantFrom(...ids).map((id) => id.slice(1)),
      fc.constantFrom(...ids).map((id) => `#${id}%`),
    )
    fc.assert(
      fc.property(fragment, (given) => {
        const target = targetOfFragment(story, given)
        if (target) expect(targets).toContainEqual(target)
        else expect(ids).not.toContain(given.replace(/^#/, ''))
      }),
    )
  })

  it('are not found by any other case', () => {
    for (const { id } of targets) {
      const other = id === id.toUpperCase() ? id.toLowerCase() : id.toUpperCase()
      expect(findTarget(story, other)).toBeNull()
    }
  })
})

describe('two targets', () => {
  it('are the same if kind and id are, or if there are none', () => {
    expect(sameTarget({ kind: 'flow', id: 'a' }, { kind: 'flow', id: 'a' })).toBe(true)
    expect(sameTarget(null, null)).toBe(true)
    expect(sameTarget({ kind: 'flow', id: 'a' }, { kind: 'flow', id: 'b' })).toBe(false)
    expect(sameTarget({ kind: 'flow', id: 'a' }, { kind: 'country', id: 'a' })).toBe(false)
    expect(sameTarget({ kind: 'flow', id: 'a' }, null)).toBe(false)
  })
})
