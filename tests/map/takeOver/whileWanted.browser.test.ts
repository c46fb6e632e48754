import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { canHurry, type Wishes, whileWanted } from '../../../src/map/takeOver/whileWanted.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection')
  performance.clearMarks()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const UNASKED = { isAsked: false, isEager: () => false }
const EAGER = { isAsked: false, isEager: () => true }

/** An element far below the window's edge, and what was called for it. */
function farElement(wishes: Wishes) {
  const element = document.createElement('div')
  element.style.cssText = 'height:100px;margin:5000px 0'
  document.body.append(element)
  const calls: string[] = []
  const { want, forget } = whileWanted(
    element,
    wishes,
    () => calls.push('start'),
    () => calls.push('end'),
  )
  onTestFinished(forget)
  return { element, calls, want, forget }
}

const EVENTS = {
  'a pointer over it': new PointerEvent('pointermove', { pointerType: 'mouse' }),
  'the focus': new FocusEvent('focusin'),
  'a click': new MouseEvent('click'),
  'a pressed mouse': new PointerEvent('pointerup', { pointerType: 'mouse' }),
  'a finger that scrolls': new PointerEvent('pointercancel', { pointerType: 'touch' }),
  'the Tab key': new KeyboardEvent('keydown', { key: 'Tab' }),
  'a shortcut': new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }),
  'a pick by key': new KeyboardEvent('keydown', { key: 'Enter' }),
  'a touch': new PointerEvent('pointerup', { pointerType: 'touch' }),
  'a key': new KeyboardEvent('keydown', { key: 'ArrowRight' }),
}
const names = Object.keys(EVENTS) as (keyof typeof EVENTS)[]

/** What starts the map at once, of all that may happen on it. */
function startedBy(wishes: Wishes): string[] {
  return names.filter((name) => {
    const { element, calls } = farElement(wishes)
    element.dispatchEvent(EVENTS[name])
    return calls.join() === 'start'
  })
}

describe('a map', () => {
  it('starts when it is used, and only where it costs nothing when it is approached', () => {
    expect(startedBy(UNASKED)).toEqual(['a touch', 'a key'])
    expect(startedBy(EAGER)).toEqual(['a pointer over it', 'the focus', 'a touch', 'a key'])
  })

  it('starts by the wheel that has come to rest on it, and not by one that scrolls past', async () => {
    const [past, used] = [farElement(UNASKED), farElement(UNASKED)]
    past.element.dispatchEvent(new WheelEvent('wheel'))
    used.element.scrollIntoView({ block: 'center' })
    used.element.dispatchEvent(new WheelEvent('wheel'))
    await expect.poll(() => used.calls).toEqual(['start'])
    expect(past.calls).toEqual([])
  })

  it('that the address asks for starts at once, ends out of view, and starts again in view', async () => {
    const { element, calls } = farElement({ isAsked: true, isEager: () => false })
    expect(calls).toEqual(['start'])
    await expect.poll(() => calls).toEqual(['start', 'end'])
    element.scrollIntoView()
    await expect.poll(() => calls).toEqual(['start', 'end', 'start'])
  })

  it('is wanted again and again, once each time', async () => {
    const { calls, want } = farElement(UNASKED)
    want()
    want()
    expect(calls).toEqual(['start'])
    await expect.poll(() => calls).toEqual(['start', 'end'])
    want()
    expect(calls).toEqual(['start', 'end', 'start'])
  })

  it('starts in a page that has long been quiet, in view and where it costs nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const [eager, lazy, far] = [farElement(EAGER), farElement(UNASKED), farElement(EAGER)]
    for (const { element } of [eager, lazy]) element.style.margin = '0'
    document.body.prepend(eager.element, lazy.element)
    await seenBy(lazy.element)
    await seenBy(eager.element)
    vi.advanceTimersByTime(9000)
    window.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(9000)
    expect(eager.calls).toEqual([])
    vi.advanceTimersByTime(4000)
    expect([eager.calls, lazy.calls, far.calls]).toEqual([['start'], [], []])
  })

  it('calls nothing any more once it is forgotten', () => {
    const { element, calls, forget } = farElement(EAGER)
    forget()
    for (const name of names) element.dispatchEvent(EVENTS[name])
    expect(calls).toEqual([])
  })
})

describe('a reader', () => {
  const linkOf = (value: object) =>
    Object.defineProperty(navigator, 'connection', { value, configurable: true })

  it('has what is not used yet on a wide window, a good link and a quick processor', async () => {
    await page.viewport(1000, 700)
    expect(canHurry()).toBe(true)
    await page.viewport(600, 700)
    expect(canHurry()).toBe(false)
    await page.viewport(1000, 700)
    linkOf({ saveData: true })
    expect(canHurry()).toBe(false)
    linkOf({ effectiveType: '3g' })
    expect(canHurry()).toBe(false)
    linkOf({ effectiveType: '4g' })
    expect(canHurry()).toBe(true)
    performance.mark('storyarc:begun', { startTime: 100 })
    expect(canHurry()).toBe(false)
    performance.mark('storyarc:hydrated', { startTime: 550 })
    expect(canHurry()).toBe(true)
    performance.clearMarks('storyarc:hydrated')
    performance.mark('storyarc:hydrated', { startTime: 1500 })
    expect(canHurry()).toBe(false)
  })
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
