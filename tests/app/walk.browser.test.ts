import axe from 'axe-core'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readingOrder } from '../../src/linking/readingOrder.ts'
import { mali, stories } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, picked } from './driver/pageState.ts'
import { articleShows } from './driver/panel.ts'
import { sendPage } from './driver/sentPage.ts'

const ORDER = readingOrder(mali)
const ids = ORDER.map(({ id }) => id)

function button(name: string, inside = '.map-walk'): HTMLElement {
  const selector = `${inside} button`
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!found) throw new Error(`There is no button ${name} in ${inside}.`)
  return found
}

const start = () => {
  const found = document.querySelector<HTMLElement>('.article .walk-start')
  if (!found) throw new Error('A walk cannot be started.')
  return found
}
const said = () =>
  [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent).join('')
const isWalking = () => document.querySelector('.map-walk') !== null
const place = () => document.querySelector('.card .walk-bar span')?.textContent
const is = (step: number) => () => picked() === ids[step]

async function openPage(width = 1200) {
  return renderStoryPage({ story: mali, surface: 'explore', width, height: 700 })
}

describe.each(stories)('a walk through $slug', (story) => {
  it('leads from the title to the end by one button, and shows each passage', async () => {
    await renderStoryPage({ story, surface: 'explore', width: 1200, height: 700 })
    const order = readingOrder(story)
    start().click()
    for (const [i, { id, label, passage }] of order.entries()) {
      expect(await comesTrue(() => picked() === id)).toBe(true)
      expect(await comesTrue(() => place() === `${i + 1} of ${order.length}`)).toBe(true)
      expect(await comesTrue(() => articleShows([passage]))).toBe(true)
      expect(said()).toMatch(new RegExp(`^${i + 1} of ${order.length}: `))
      expect(said()).toContain(label)
      button('Next').click()
    }
    expect(picked()).toBe(order.at(-1)?.id)
    expect(button('Next').getAttribute('aria-disabled')).toBe('true')
  })
})

describe('a walk by keys', () => {
  beforeEach(async () => {
    await openPage()
    start().focus()
    await userEvent.keyboard('{Enter}')
    expect(await comesTrue(is(0))).toBe(true)
  })

  it('goes on and back, and leaves the focus where it is', async () => {
    await userEvent.keyboard('nnp')
    expect(await comesTrue(is(1))).toBe(true)
    expect(document.activeElement).toBe(start())
    button('Next').focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(await comesTrue(is(3))).toBe(true)
    expect(document.activeElement).toBe(button('Next'))
    await comesTrue(() => place() === `4 of ${ids.length}`)
    const inCard = button('Previous', '.card')
    inCard.focus()
    await userEvent.keyboard('{Enter}')
    expect(await comesTrue(() => place() === `3 of ${ids.length}`)).toBe(true)
    expect(document.activeElement).toBe(inCard)
  })

  it('ends on Escape, and the focus of its buttons goes to what was picked', async () => {
    await userEvent.keyboard('n')
    button('Next').focus()
    await userEvent.keyboard('{Escape}')
    expect(await comesTrue(() => picked() === '' && !isWalking())).toBe(true)
    expect(
      await comesTrue(() => document.activeElement?.matches(`[data-target="${ids[1]}"]`) ?? false),
    ).toBe(true)
    await userEvent.keyboard('n')
    expect(picked()).toBe('')
  })

  it('leaves the keys to fields and to the browser', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    await userEvent.keyboard('n')
    expect(field.value).toBe('n')
    field.remove()
    start().focus()
    await userEvent.keyboard('{Control>}n{/Control}')
    expect(is(0)()).toBe(true)
  })

  it('ends at the title when it goes back from the first passage', async () => {
    button('Back to the title').focus()
    await userEvent.keyboard('{Enter}')
    expect(await comesTrue(() => picked() === '' && !isWalking())).toBe(true)
    expect(document.activeElement).toBe(start())
    expect(await comesTrue(() => document.querySelector('.panel-scroll')?.scrollTop === 0)).toBe(
      true,
    )
  })
})

describe('a walk', () => {
  it('ends as soon as the reader picks something else, and when the card is closed', async () => {
    const store = await openPage()
    start().click()
    expect(await comesTrue(isWalking)).toBe(true)
    document.querySelector<HTMLElement>(`.article a[data-target="${ids[2]}"]`)?.click()
    expect(await comesTrue(() => !isWalking() && place() === undefined)).toBe(true)
    expect(is(2)()).toBe(true)
    start().click()
    expect(await comesTrue(() => document.querySelector('.card .walk-bar') !== null)).toBe(true)
    button('Close', '.card').click()
    expect(await comesTrue(() => picked() === '' && !isWalking())).toBe(true)
    expect(store.getState().picked).toBeNull()
  })

  it('goes through the shown kinds alone', async () => {
    const store = await openPage()
    store.getState().showKinds(new Set(['arms']))
    const arms = ORDER.filter(({ kind }) => kind === 'arms')
    expect(await comesTrue(() => start().textContent?.includes(`${arms.length}`) ?? false)).toBe(
      true,
    )
    start().click()
    expect(await comesTrue(() => place() === `1 of ${arms.length}`)).toBe(true)
    expect(picked()).toBe(arms[0]?.id)
  })

  it('has its buttons in the lowest part of a phone, as large as a thumb', async () => {
    await openPage(375)
    start().click()
    expect(await comesTrue(() => place() === `1 of ${ids.length}`)).toBe(true)
    const box = button('Next', '.card').getBoundingClientRect()
    expect(box.top).toBeGreaterThan(700 / 2)
    expect(box.bottom).toBeLessThanOrEqual(700)
    expect(document.querySelector('.map-walk')?.getClientRects()).toHaveLength(0)
  })
})

describe.each([1200, 375])('a walk %i pixels wide', (width) => {
  it.each(['light', 'dark'])(
    'is clean for axe in the %s, at the first passage and the last',
    async (theme) => {
      const store = await openPage(width)
      document.documentElement.dataset.theme = theme
      onTestFinished(() => {
        delete document.documentElement.dataset.theme
      })
      for (const id of [ids[0], ids.at(-1)]) {
        store.getState().pick({ kind: 'flow', id: id ?? '' }, 'walk')
        expect(
          await comesTrue(() => place() === `${ids.indexOf(id ?? '') + 1} of ${ids.length}`),
        ).toBe(true)
        const { violations } = await axe.run(document.querySelector('main') ?? document)
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
    },
  )
})

describe('an address that asks for a walk', () => {
  const openAt = (address: string) => {
    history.replaceState(null, '', `${location.pathname}${address}`)
    const { startWith } = sendPage(mali)
    const before = history.length
    startWith()
    return before
  }

  it('starts it at the first passage, in the entry of the page itself', async () => {
    const before = openAt('?walk=1')
    expect(await comesTrue(() => is(0)() && isWalking())).toBe(true)
    expect(location.hash).toBe(`#${ids[0]}`)
    expect(history.length).toBe(before)
  })

  it.each([
    ['?walk=1#FRA', 'FRA'],
    ['?walk=yes', ''],
  ])('%s starts none', async (address, id) => {
    openAt(address)
    expect(await comesTrue(() => document.documentElement.dataset.map === 'static')).toBe(true)
    expect(picked()).toBe(id)
    expect(isWalking()).toBe(false)
  })
})
