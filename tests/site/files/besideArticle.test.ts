import { expect, it } from 'vitest'
import { storyAnnotations } from '../../../src/site/files/annotations.ts'
import { compiled, maliFiles } from '../../compile/exampleFiles.ts'

it('annotations of the article hold nothing of what stands beside it', () => {
  const story = compiled(maliFiles)
  const { background, figures, ...article } = story
  expect(background).not.toEqual([])
  expect(figures).not.toEqual([])
  expect(storyAnnotations(story)).toEqual(storyAnnotations(article))
})
