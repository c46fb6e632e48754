import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PickCue } from '../../src/app/PickCue.tsx'
import type { Origin } from '../../src/linking/linkStore.ts'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

const MALI: Target = { kind: 'country', id: 'MLI' }

afterEach(cleanup)

const cue = () => screen.queryByText(/(Tap|Click) a sentence or an arc/)

it.each<Origin>(['map', 'article', 'url'])('is there until the first pick, by the %s', (origin) => {
  const { pick, clearPick } = renderLinked(mali, <PickCue />)
  expect(cue()).not.toBeNull()
  pick(MALI, origin)
  expect(cue()).toBeNull()
  clearPick()
  expect(cue()).toBeNull()
})

it('is not there where nothing can be picked', () => {
  renderLinked({ ...mali, flows: [] }, <PickCue />)
  expect(cue()).toBeNull()
})

it('leaves nothing behind', () => {
  const { pick } = renderLinked(mali, <PickCue />)
  pick(MALI, 'map')
  expect(localStorage.length + sessionStorage.length).toBe(0)
})
