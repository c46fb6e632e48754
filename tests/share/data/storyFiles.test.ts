import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { backgroundCsv, figuresCsv, flowsCsv } from '../../../src/share/data/storyCsv.ts'
import { storyJson } from '../../../src/share/data/storyJson.ts'
import { pacific } from '../../stories/exampleStories.ts'

const URL = 'https://example.org/pacific-example/'
const source = { title: 'Yearbook 2025', url: 'https://example.org/yearbook' }
const story: Story = {
  ...pacific,
  figures: [
    {
      country: 'FJI',
      series: 'Deliveries',
      year: 2024,
      value: 12.5,
      unit: 'TIV',
      isEstimate: true,
      source,
    },
  ],
  background: [{ country: 'FJI', heading: 'Capital', text: 'Suva', source }],
}

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true })
}

it('writes every flow in the columns of its file, each with the story that it is from', () => {
  const rows = rowsOf(flowsCsv(story, URL))
  expect(rows.map(({ id }) => id)).toEqual(story.flows.map(({ id }) => id))
  const valued = story.flows.find(({ value }) => value)
  const row = rows.find(({ id }) => id === valued?.id)
  expect(row).toMatchObject({
    from: valued?.from,
    quote: valued?.quote,
    value: String(valued?.value?.amount),
    unit: valued?.value?.unit,
    story: story.title,
    story_url: URL,
  })
})

it('writes what stands beside the article into files of its own', () => {
  expect(rowsOf(figuresCsv(story, URL))).toMatchObject([
    { country: 'FJI', value: '12.5', estimate: 'yes', source_url: source.url, story_url: URL },
  ])
  expect(rowsOf(backgroundCsv(story, URL))).toMatchObject([
    { heading: 'Capital', text: 'Suva', source_title: source.title, story: story.title },
  ])
  expect(flowsCsv(story, URL)).not.toContain('Suva')
})

it('tells in JSON what the article claims from what stands beside it', () => {
  const data = JSON.parse(storyJson(story, URL))
  expect(data.story).toMatchObject({ title: story.title, url: URL })
  expect(data.flows).toHaveLength(story.flows.length)
  expect(data.flows[0].passage).toBeUndefined()
  expect(data.beside).toMatchObject({
    isFromTheArticle: false,
    background: story.background,
    figures: story.figures,
  })
  expect(JSON.parse(storyJson(pacific, URL)).beside).toBeUndefined()
})
