import { expect, it } from 'vitest'
import readme from '../../README.md?raw'
import { compiled, warnings } from './exampleFiles.ts'

/** The files of README’s worked example. */
function exampleFiles() {
  const [, example = ''] = readme.split('### An example')
  const blocks = [...example.matchAll(/```(markdown|csv)\n(.*?)```/gs)].map(([, , text]) => text)
  const [article = '', places = '', flows = '', mentions = ''] = blocks
  return { slug: 'harbour-pact', article, places, flows, mentions }
}

it('the worked example of README is a story, with nothing to complain of', () => {
  const files = exampleFiles()
  const { flows, kinds, countries, text, mentions } = compiled(files)
  expect(warnings(files)).toEqual([])
  expect(flows.map(({ id }) => id)).toEqual(['jpn-dji-arms', 'au-obock-training', 'dji-som-patrol'])
  expect(kinds.map(({ label }) => label)).toEqual([undefined, 'Training', 'Joint patrol'])
  expect(countries.map(({ what }) => what)).toEqual([
    ...[undefined, undefined, 'organisation', 'town', undefined],
  ])
  expect(mentions.map(({ start, end, country }) => [text.slice(start, end), country])).toEqual([
    ['Japan', 'JPN'],
    ['the islanders', 'JPN'],
    ['African Union', 'AU'],
    ['Obock', 'OBOCK'],
    ['Djibouti', 'DJI'],
    ['Somalia', 'SOM'],
    ['The Union', 'AU'],
  ])
})
