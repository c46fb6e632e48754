import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { KeySwitch } from '../../src/app/KeySwitch.tsx'
import { isCommand } from '../../src/linking/isCommand.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

it('keys that act alone can be switched off, and on again', async () => {
  const user = userEvent.setup()
  const acts = () => isCommand(new KeyboardEvent('keydown', { key: 'n' }))
  renderLinked(mali, <KeySwitch />)
  const keys = screen.getByRole('switch', { name: /Keys/ })
  expect(acts()).toBe(true)
  await user.click(keys)
  expect(acts()).toBe(false)
  await user.click(keys)
  expect(acts()).toBe(true)
})
