import { expect } from 'vitest'
import { type HostPage, openHost } from './driver/hostPage.ts'
import { test } from './driver/siteTest.ts'

/** What leaves a frame's map without size for a while, and gives it back. */
const SHRINKAGES: Readonly<Record<string, [away: Change, back: Change]>> = {
  'no height': [style('height', '0'), style('height', '700px')],
  'no width': [style('width', '0'), style('width', '1000px')],
  'no display': [style('display', 'none'), style('display', 'block')],
  print: [emulateMedia('print'), emulateMedia('screen')],
}

type Change = (host: HostPage) => Promise<void>

test('a live map in a frame that shrinks to nothing comes back where it was', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?live=1' })
  await host.page.setViewportSize({ width: 1300, height: 900 })
  await host.page.locator('#first').evaluate((frame) => {
    frame.dataset.storyarcHeight = 'fixed'
  })
  await style('width', '1000px')(host)
  await style('height', '700px')(host)
  await host.waitUntilLive()
  const wholeStory = await settledView(host)
  for (const [name, [away, back]] of Object.entries(SHRINKAGES)) {
    await away(host)
    await nextFrames(host, 6)
    await back(host)
    expect(`${name}: ${await settledView(host)}`).toBe(`${name}: ${wholeStory}`)
  }
  await zoomInTwiceAtOnce(host)
  const zoomed = await settledView(host)
  expect(zoomed).not.toBe(wholeStory)
  for (const height of ['150px', '0']) {
    await style('height', height)(host)
    await nextFrames(host, 6)
    await style('height', '700px')(host)
    expect(await settledView(host)).toBe(zoomed)
  }
  await style('height', '0')(host)
  await nextFrames(host, 6)
  await host.press('Pick the drones')
  await host.expectPicked('tur-mli-drones')
  await style('height', '700px')(host)
  await host.press('Pick Mali')
  await expect.poll(() => host.frame.locator('.card h2').textContent()).toBe('Mali')
  expect(await settledView(host)).toMatch(/^[\d.-]+( [\d.-]+){3}$/)
  expect(await host.heard('error')).toEqual([])
  expect(host.problems).toEqual([])
})

/** The second time, the first movement has not come to its end. */
async function zoomInTwiceAtOnce(host: HostPage): Promise<void> {
  await host.page.emulateMedia({ reducedMotion: 'no-preference' })
  await host.frame
    .getByRole('button', { name: 'Zoom in' })
    .evaluate(async (button: HTMLElement) => {
      button.click()
      await new Promise((resolve) => requestAnimationFrame(resolve))
      button.click()
    })
  await settledView(host)
  await host.page.emulateMedia({ reducedMotion: 'reduce' })
}

function emulateMedia(media: 'print' | 'screen'): Change {
  return (host) => host.page.emulateMedia({ media })
}

function style(property: string, value: string): Change {
  return (host) =>
    host.page
      .locator('#first')
      .evaluate(
        (frame, [name = '', value = '']) => frame.style.setProperty(name, value),
        [property, value],
      )
}

async function nextFrames({ page }: HostPage, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}

/** The part of the world that the live map shows once it has come to rest, in whole frame units. */
async function settledView(host: HostPage): Promise<string> {
  await host.frame.locator('.overlay').evaluate(async (overlay) => {
    let still = 0
    for (let before = ''; still < 6; still++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = overlay.getAttribute('viewBox') ?? ''
      if (now !== before) still = 0
      before = now
    }
  })
  const box = await host.frame.locator('.overlay').getAttribute('viewBox')
  return (box ?? '')
    .split(' ')
    .map((each) => Math.round(Number(each)))
    .join(' ')
}
