import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrameMessage } from '../../src/protocol/readFrameMessage.ts'

const READY = {
  source: 'storyarc',
  version: 1,
  story: 'mali',
  type: 'ready',
  target: null,
  height: 640,
}

describe('a message from a frame', () => {
  it.each([
    [READY],
    [{ ...READY, type: 'pick', target: { kind: 'country', id: 'MLI' }, height: undefined }],
    [{ ...READY, type: 'error', message: 'No map.' }],
  ])('is read: %j', (message) => {
    expect(readFrameMessage(message)).toEqual(message)
  })

  it.each([
    [{ ...READY, source: 'storyarc-host' }],
    [{ ...READY, version: 2 }],
    [{ ...READY, type: 'click' }],
    [{ ...READY, story: undefined }],
    [{ ...READY, target: undefined }],
    [{ ...READY, target: { kind: 'country', id: {} } }],
    [{ ...READY, target: { kind: 'town', id: 'MLI' } }],
    [{ ...READY, height: '640' }],
    [{ ...READY, height: 5 }],
    [{ ...READY, height: Number.NaN }],
    [{ ...READY, height: 1e6 }],
    [{ ...READY, message: { html: '<b>' } }],
  ])('is none of ours: %j', (message) => {
    expect(readFrameMessage(message)).toBe(null)
  })

  it('never breaks anything, whatever it is', () => {
    const nearly = fc.record(
      {
        source: fc.constantFrom('storyarc', 'x'),
        version: fc.constantFrom(1, 2),
        story: fc.oneof(fc.string(), fc.anything()),
        type: fc.constantFrom('ready', 'pick', 'resize', 'error', 'x'),
        target: fc.oneof(fc.constant(null), fc.anything()),
        height: fc.oneof(fc.nat(9000), fc.anything()),
        message: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (data) => {
        const read = readFrameMessage(data)
        if (read === null) return
        expect(typeof read.story).toBe('string')
        expect(['undefined', 'number']).toContain(typeof read.height)
      }),
      { numRuns: 2000 },
    )
  })
})
