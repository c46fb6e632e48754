import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PickAnnouncer } from '../../src/linking/PickAnnouncer.tsx'
import { targetsOf } from '../../src/model/target.ts'
import { stories } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

describe.each(stories)('the announcer of $slug', (story) => {
  it('says nothing before the first pick and after the last', () => {
    const { pick, clearPick } = renderLinked(story, <PickAnnouncer />)
    expect(screen.getByRole('status').textContent).toBe('')
    const [target] = targetsOf(story)
    if (target) pick(target, 'map')
    clearPick()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('says in one short line what was picked, in words and not in codes', () => {
    const { pick } = renderLinked(story, <PickAnnouncer />)
    const status = screen.getByRole('status')
    for (const target of targetsOf(story)) {
      pick(target, 'map')
      const name =
        story.countries.find(({ code }) => code === target.id)?.name ??
        story.flows.find(({ id }) => id === target.id)?.label
      expect(status.textContent).toContain(name)
      expect(status.textContent).not.toContain(target.id)
      expect(status.textContent).toMatch(/^.{5,90}$/)
      expect(status.children).toHaveLength(0)
    }
  })
})
