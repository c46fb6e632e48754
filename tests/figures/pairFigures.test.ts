import { describe, expect, it } from 'vitest'
import { pairFigures } from '../../src/figures/pairFigures.ts'
import { storyIndex } from '../../src/model/storyLookup.ts'
import { compiled, maliFiles } from '../compile/exampleFiles.ts'

const mali = compiled(maliFiles)

function told(flowId: string): string[] {
  const flow = storyIndex(mali).flows.get(flowId)
  if (!flow) throw new Error(`There is no flow ${flowId}.`)
  return pairFigures(mali.figures ?? [], flow).map(({ series, partner, sums, certainty }) =>
    [
      `${series.name}, ${series.country} and ${partner}`,
      ...sums.map(({ note, total, first, last }) => `${total} ${note ?? ''} ${first}–${last}`),
      certainty,
    ].join('; '),
  )
}

describe('what figures count between the two sides of a flow', () => {
  it('is summed by note where each row has one, and else as a whole', () => {
    expect(told('tur-mli-drones')).toEqual([
      'Major arms received, MLI and TUR; 21.4  2022–2024; estimates',
      'Armed drones received, by SIPRI’s register, MLI and TUR; 5 Bayraktar TB2 2022–2023; 2 Akıncı 2024–2024; estimates',
    ])
  })

  it('is the same whichever way the flow goes', () => {
    expect(told('mli-tur-cooperation')).toEqual(told('tur-mli-drones'))
    expect(told('mli-fra-expulsion')).toEqual([
      'Major arms received, MLI and FRA; 8.9  2013–2020; partly',
    ])
  })

  it('is nothing where nobody counts', () => {
    expect(told('mli-ner-insurgency')).toEqual([])
  })
})
