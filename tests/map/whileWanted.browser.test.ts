import { afterEach, expect, it, vi } from 'vitest'
import { whileWanted } from '../../src/map/whileWanted.ts'

afterEach(() => {
  document.body.replaceChildren()
  scrollTo(0, 0)
})

/** An element far below the window's edge, and what was called for it. */
function farElement() {
  const element = document.createElement('div')
  element.style.cssText = 'height:100px;margin:5000px 0'
  document.body.append(element)
  const calls: string[] = []
  const forget = whileWanted(
    element,
    () => calls.push('start'),
    () => calls.push('end'),
  )
  return { element, calls, forget }
}

it('starts in view and ends out of view, as often as that happens', async () => {
  const { element, calls, forget } = farElement()
  for (const round of [1, 2]) {
    element.scrollIntoView()
    await vi.waitFor(() => expect(calls.filter((each) => each === 'start')).toHaveLength(round))
    scrollTo(0, 0)
    const ended = () => expect(calls.filter((each) => each === 'end')).toHaveLength(round)
    await vi.waitFor(ended, { timeout: 4000 })
  }
  expect(calls).toEqual(['start', 'end', 'start', 'end'])
  forget()
})

it('calls nothing any more once it is forgotten', async () => {
  const { element, calls, forget } = farElement()
  forget()
  element.scrollIntoView()
  element.dispatchEvent(new PointerEvent('pointermove'))
  await new Promise((resolve) => requestIdleCallback(resolve))
  expect(calls).toEqual([])
})
