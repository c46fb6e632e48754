import { delimiter } from 'node:path'
import { expect, it } from 'vitest'
import { storyPaths } from '../../src/site/storyPaths.ts'

it('stories are built from the folders that are named, or from the project’s own', () => {
  expect(storyPaths(undefined)).toEqual(['data/stories'])
  expect(storyPaths('')).toEqual(['data/stories'])
  expect(storyPaths('/news/stories')).toEqual(['/news/stories'])
  expect(storyPaths(` ../a ${delimiter}${delimiter}/b c`)).toEqual(['../a', '/b c'])
})
