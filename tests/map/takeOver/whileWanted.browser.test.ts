import { afterEach, expect, it, vi } from 'vitest'
import { whileWanted } from '../../../src/map/takeOver/whileWanted.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection')
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

it('is not started by being scrolled past', async () => {
  const { element, calls, forget } = farElement()
  await new Promise((resolve) => new IntersectionObserver(resolve).observe(element))
  element.scrollIntoView()
  await seenBy(element)
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve))
  scrollTo(0, 0)
  const last = farElement()
  last.element.scrollIntoView()
  await vi.waitFor(() => expect(last.calls).toEqual(['start']))
  expect(calls).toEqual([])
  forget()
  last.forget()
})

it('waits for a gesture that is meant where the reader saves data', async () => {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true },
    configurable: true,
  })
  const { element, calls, forget } = farElement()
  Reflect.deleteProperty(navigator, 'connection')
  const beside = farElement()
  beside.element.style.marginTop = '-5100px'
  element.scrollIntoView()
  const passing = ['pointermove', 'focusin', 'touchstart', 'pointerdown', 'wheel', 'keydown']
  for (const gesture of passing) element.dispatchEvent(new Event(gesture))
  await vi.waitFor(() => expect(beside.calls).toEqual(['start']))
  expect(calls).toEqual([])
  element.dispatchEvent(new Event('click'))
  expect(calls).toEqual(['start'])
  forget()
  beside.forget()
})

it('calls nothing any more once it is forgotten', async () => {
  const { element, calls, forget } = farElement()
  forget()
  const beside = farElement()
  beside.element.style.marginTop = '-5100px'
  element.scrollIntoView()
  element.dispatchEvent(new PointerEvent('pointermove'))
  await vi.waitFor(() => expect(beside.calls).toEqual(['start']))
  expect(calls).toEqual([])
  beside.forget()
})

/** Waits until the browser has told all observers that the element is in view. */
function seenBy(element: Element): Promise<void> {
  return new Promise((resolve) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    }).observe(element)
  })
}
