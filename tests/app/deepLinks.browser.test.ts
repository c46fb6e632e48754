import { expect, it, onTestFinished } from 'vitest'
import { targetsOf } from '../../src/model/target.ts'
import { pageCss } from '../../src/site/pages/pageCss.ts'
import { emphasesOfPick } from '../site/built/driver/expectedEmphasis.ts'
import { mali } from '../stories/exampleStories.ts'
import '../../src/map/drawing/drawing.css'
import '../../src/map/map.css'
import { thrownErrors } from './driver/breakage.ts'
import { comesTrue, shownEmphases } from './driver/pageState.ts'
import { sendPage } from './driver/sentPage.ts'

const TARGETS = targetsOf(mali).map(({ id }) => id)

it.each(['tur-mli-drones', 'MLI'])(
  'what #%s addresses stands out as soon as the script begins, and from then on',
  async (id) => {
    expect(TARGETS).toContain(id)
    const thrown = thrownErrors()
    const { startWith } = sendPage(mali)
    history.replaceState(null, '', `#${id}`)
    startWith()
    expect(shownEmphases()).toEqual(emphasesOfPick(mali, id))
    expect(document.documentElement.dataset.picked).toBe(id)
    const changes = emphasisChanges()
    expect(await comesTrue(() => document.querySelector('.card') !== null)).toBe(true)
    expect(changes).toEqual([])
    expect(shownEmphases()).toEqual(emphasesOfPick(mali, id))
    expect(thrown).toEqual([])
  },
)

it('what is addressed is there without a fade', async () => {
  const { startWith } = sendPage(mali)
  history.replaceState(null, '', '#tur-mli-drones')
  const style = document.head.appendChild(document.createElement('style'))
  onTestFinished(() => style.remove())
  style.textContent = pageCss('')
  await painted()
  expect(document.querySelector('.map-drawing .arc')?.checkVisibility()).toBe(true)
  startWith()
  for (let frame = 0; frame < 4; frame++) {
    await painted()
    expect(document.getAnimations()).toEqual([])
  }
  const muted = document.querySelector('.map-drawing .arc[data-emphasis="muted"]')
  expect(Number(muted && getComputedStyle(muted).opacity)).toBeLessThan(0.5)
})

function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  )
}

/** Which targets change their emphasis from here on. */
function emphasisChanges(): string[] {
  const changes: string[] = []
  const observer = new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof HTMLElement || target instanceof SVGElement)
        changes.push(`${target.dataset.target}: ${target.dataset.emphasis}`)
  })
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-emphasis'] })
  onTestFinished(() => observer.disconnect())
  return changes
}
