import { expect, it, onTestFinished } from 'vitest'
import { targetsOf } from '../../src/model/target.ts'
import { emphasesOfPick } from '../site/built/driver/expectedEmphasis.ts'
import { mali } from '../stories/exampleStories.ts'
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
