import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/compile/report/diagnostic.ts'
import type { StoryFolder } from '../../src/site/content/stories.ts'
import {
  conditionLine,
  leftOutLine,
  onlyDrafts,
  problemsReport,
} from '../../src/site/storiesReport.ts'
import { mali } from '../stories/exampleStories.ts'

const error: Diagnostic = {
  ...{ severity: 'error', file: 'stories/c/flows.csv', line: 2, column: 5 },
  ...{ message: 'It is wrong.', fix: 'Mend it.' },
}
const warning: Diagnostic = { ...error, severity: 'warning' }
const built = { story: mali, flowsCsv: '' }

function well(slug: string, more: Partial<StoryFolder> = {}): StoryFolder {
  return { slug, isDraft: false, diagnostics: [], built, ...more }
}

function broken(slug: string, ...diagnostics: Diagnostic[]): StoryFolder {
  return { slug, isDraft: false, diagnostics }
}

describe('what is told of stories that are not all well', () => {
  it('is every problem of every story, warnings too, and which are well', () => {
    const folders = [
      well('a'),
      well('b', { diagnostics: [warning] }),
      broken('c', error, error, error),
    ]
    const place = 'stories/c/flows.csv:2:5: It is wrong. Mend it.'
    expect(problemsReport(folders)).toBe(
      [
        'The stories have 4 problems:',
        `warning: ${place}`,
        ...[place, place, place],
        'Well: a, b (1 warning). Broken: c (3 errors).',
      ].join('\n'),
    )
  })

  it('is nothing when all are', () => {
    expect(problemsReport([well('a'), well('b', { diagnostics: [warning] })])).toBeUndefined()
  })

  it('names every broken story and the first of many that are well', () => {
    const names = Array.from({ length: 8 }, (_, n) => `s${n}`)
    expect(conditionLine([...names.map((name) => well(name)), broken('x', error)])).toBe(
      'Well: s0, s1, s2, s3, s4, s5 and 2 more. Broken: x (1 error).',
    )
    expect(conditionLine(names.map((name) => broken(name, error, warning)))).toBe(
      `Broken: ${names.map((name) => `${name} (1 error, 1 warning)`).join(', ')}.`,
    )
    expect(conditionLine([well('a', { isDraft: true })])).toBe('Well: a (draft).')
  })
})

describe('what is told of drafts', () => {
  it('is which are left out, how to have them, and where their errors are told', () => {
    const draft = well('a', { isDraft: true })
    expect(leftOutLine([])).toBeUndefined()
    expect(leftOutLine([draft])).toBe('Left out 1 draft: a. STORYARC_DRAFTS=1 builds drafts, too.')
    expect(leftOutLine([draft, { ...broken('b', error), isDraft: true }])).toBe(
      'Left out 2 drafts: a, b (1 error). STORYARC_DRAFTS=1 builds drafts, too. npm run check tells the errors.',
    )
  })

  it('is what to do where there is nothing else', () => {
    expect(onlyDrafts([well('a', { isDraft: true })])).toBe(
      'Every story is a draft: a. Delete the line draft: true from article.md of one that is for readers, or build drafts, too, with STORYARC_DRAFTS=1.',
    )
  })
})
