import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PickCue } from '../../src/app/PickCue.tsx'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

const MALI: Target = { kind: 'country', id: 'MLI' }

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const cue = () => screen.queryByText(/(Tap|Click) a sentence or an arc/)

it('is there until the first pick, and never again in that browser', () => {
  const { pick, clearPick } = renderLinked(mali, <PickCue />)
  expect(cue()).not.toBeNull()
  pick(MALI, 'map')
  clearPick()
  expect(cue()).toBeNull()
  cleanup()
  renderLinked(mali, <PickCue />)
  expect(cue()).toBeNull()
})

it('is gone with a pick of the address, which says nothing of the reader', () => {
  const { pick } = renderLinked(mali, <PickCue />)
  pick(MALI, 'url')
  expect(cue()).toBeNull()
  expect(localStorage.length).toBe(0)
})

it('works where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  const { pick } = renderLinked(mali, <PickCue />)
  expect(cue()).not.toBeNull()
  pick(MALI, 'article')
  expect(cue()).toBeNull()
})

function refuse(): never {
  throw new DOMException('', 'SecurityError')
}
