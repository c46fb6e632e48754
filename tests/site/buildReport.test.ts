import { describe, expect, it } from 'vitest'
import { builtLines } from '../../src/site/buildReport.ts'

const page = (fileName: string) => ({ fileName, bytes: 100_000 })

describe('what a build says', () => {
  it('is which stories are in the site, where it lies and how large it is', () => {
    const files = [page('index.html'), page('a/index.html'), { fileName: 'a.js', bytes: 1_950_000 }]
    expect(builtLines({ slugs: ['mali', 'fiji'], files, folder: 'dist/' })).toEqual([
      'Built 2 stories: mali, fiji',
      'dist/ has 2 pages in 3 files of 2.1 MB. See it with npm run preview, or put it on any static host.',
    ])
  })

  it('is right for one story', () => {
    const [one, site] = builtLines({ slugs: ['mali'], files: [page('index.html')], folder: 'x/' })
    expect(one).toBe('Built 1 story: mali')
    expect(site).toMatch(/^x\/ has 1 page in 1 file of 100 kB\. /)
  })

  it('is one line for each, however many stories there are', () => {
    const slugs = Array.from({ length: 40 }, (_, n) => `story-${n}`)
    const [stories] = builtLines({ slugs, files: [], folder: 'dist/' })
    expect(stories).toBe(
      'Built 40 stories: story-0, story-1, story-2, story-3, story-4, story-5 and 34 more',
    )
  })
})
