import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualKindNames } from '../../src/kinds/kinds.ts'
import { targetsOf } from '../../src/model/target.ts'
import { readHostMessage } from '../../src/protocol/readHostMessage.ts'
import { anyString } from '../stories/anyString.ts'
import { mali, stories } from '../stories/exampleStories.ts'

const HEAD = { source: 'storyarc-host', version: 1 }

describe.each(stories)('a message to $slug', (story) => {
  it('may pick everything in the story, or nothing', () => {
    for (const target of [...targetsOf(story), null]) {
      expect(readHostMessage({ ...HEAD, type: 'pick', target }, story)).toMatchObject({
        type: 'pick',
        target,
      })
    }
  })

  it('may filter, set the theme and say hello', () => {
    const requests = [
      { type: 'filter', kinds: [...usualKindNames()] },
      { type: 'filter', kinds: [] },
      { type: 'theme', theme: 'auto' },
      { type: 'hello' },
    ]
    for (const request of requests) {
      expect(readHostMessage({ ...HEAD, ...request }, story)).toMatchObject(request)
    }
  })
})

describe('a message that makes no sense', () => {
  it.each([
    [{ type: 'pick' }],
    [{ type: 'pick', target: 'MLI' }],
    [{ type: 'pick', target: { kind: 'flow', id: 'MLI' } }],
    [{ type: 'pick', target: { kind: 'country', id: 'ZZZ' } }],
    [{ type: 'pick', target: { kind: 'country', id: 'MLI', html: '<b>' } }],
    [{ type: 'filter', kinds: ['arms', 'love'] }],
    [{ type: 'filter' }],
    [{ type: 'theme', theme: 'DARK' }],
    [{ type: 'destroy' }],
    [{ type: 'hello', version: 2 }],
    [{ type: 'hello', source: 'storyarc' }],
  ])('is ignored: %j', (message) => {
    expect(readHostMessage({ ...HEAD, ...message }, mali)).toBe(null)
  })

  it('never breaks anything, whatever it is', () => {
    const nearly = fc.record(
      {
        source: fc.constantFrom('storyarc-host', 'storyarc'),
        version: fc.constantFrom(1, 2, '1'),
        type: fc.constantFrom('pick', 'filter', 'theme', 'hello', 'x'),
        target: fc.oneof(
          fc.record({ kind: fc.constantFrom('country', 'flow'), id: anyString }),
          fc.anything(),
        ),
        kinds: fc.anything(),
        theme: fc.anything(),
      },
      { requiredKeys: [] },
    )
    const ids = new Set(targetsOf(mali).map(({ id }) => id))
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (data) => {
        const request = readHostMessage(data, mali)
        if (request?.type === 'pick' && request.target) {
          expect(ids).toContain(request.target.id)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
