import type { Page } from 'playwright'
import { describe, expect, inject } from 'vitest'
import { openHost } from './driver/hostPage.ts'
import { test } from './driver/siteTest.ts'

const STORY = { story: 'mali-bamex-2025', fragment: '#tur-mli-drones' } as const

describe.for(['explore', 'embed'] as const)('the share dialog, %s', (surface) => {
  test('copies link, embed code and citation of what is picked', async ({ openStory }) => {
    const { page } = await openStory({ ...STORY, surface, width: 640, height: 864 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const storyUrl = `${inject('siteUrl')}mali-bamex-2025/`
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click()
      await page.getByRole('button', { name: name.replace('Copy', 'Copied') }).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('Copy link')).toBe(`${storyUrl}#tur-mli-drones`)
    expect(await copied('Copy citation')).toContain(storyUrl)
    const code = await copied('Copy embed code')
    expect(code).toContain(`<iframe src="${storyUrl}embed/#tur-mli-drones"`)
    expect(code).toContain(`<script src="${inject('siteUrl')}embed.js" async></script>`)
  })

  test('Escape closes the dialog alone, and gives the focus back', async ({ openStory }) => {
    const story = await openStory({ ...STORY, surface })
    const { page } = story
    const button = page.getByRole('button', { name: 'Share', exact: true })
    await button.focus()
    await story.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Share this map' })
    await dialog.waitFor()
    await story.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await story.expectPicked('tur-mli-drones')
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true)
  })
})

test('the embed code follows every choice, and the preview shows what it makes', async ({
  openStory,
}) => {
  const { page } = await openStory({ ...STORY, width: 1200, height: 900 })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByLabel('Width').selectOption('480 pixels')
  await page.getByLabel('Colours').selectOption('Dark')
  await page.getByLabel('Show', { exact: true }).selectOption('Map alone')
  await page.getByLabel('Start with').selectOption('France')
  await page.getByRole('checkbox', { name: 'Arms' }).uncheck()
  await page.getByRole('checkbox', { name: 'Shared problem' }).uncheck()
  await page.getByRole('checkbox', { name: /script/ }).uncheck()
  const code = await page.getByLabel('Embed code').inputValue()
  expect(code).toContain('embed/?theme=dark&amp;ui=map&amp;kinds=partnership,rupture#FRA"')
  expect(code).toContain('width="480" height="496"')
  expect(code).not.toContain('<script')
  const preview = page.frameLocator('iframe[title="Preview"]').locator('html')
  await expect.poll(() => preview.getAttribute('data-picked')).toBe('FRA')
  const { theme, ui } = await preview.evaluate((html) => ({ ...html.dataset }))
  expect({ theme, ui }).toEqual({ theme: 'dark', ui: 'map' })
  expect(await smallerThanItIs(page)).toBe(true)

  await page.getByRole('checkbox', { name: 'Rupture' }).uncheck()
  expect(await page.getByLabel('Start with').inputValue()).toBe('FRA')
  expect(await page.getByRole('checkbox', { name: 'Partnership' }).isDisabled()).toBe(true)
})

test('where the browser does not let a frame copy, the text is there to be copied by hand', async ({
  browser,
}) => {
  const host = await openHost(browser, { sandbox: 'allow-scripts', query: '?static=1', allow: '' })
  const { frame } = host
  await frame.getByRole('button', { name: 'Share', exact: true }).click()
  await frame.getByRole('button', { name: 'Copy link' }).click()
  await frame.getByText('press Ctrl+C').waitFor()
  const selected = await frame
    .getByLabel('Link', { exact: true })
    .evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
  expect(selected).toBe(`${inject('siteUrl')}mali-bamex-2025/`)
})

test('the system’s own sheet is offered where there is one', async ({ openStory }) => {
  const shared: unknown[] = []
  const { page } = await openStory({
    ...STORY,
    prepare: async (page) => {
      await page.exposeFunction('noteShared', (data: unknown) => shared.push(data))
      await page.addInitScript(() => {
        navigator.canShare = () => true
        navigator.share = (data) => Reflect.get(window, 'noteShared')(data)
      })
    },
  })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Share with an app…' }).click()
  const url = `${inject('siteUrl')}mali-bamex-2025/#tur-mli-drones`
  await expect.poll(() => shared).toMatchObject([{ url }])
})

/** Whether the preview is drawn narrower than the frame is. */
async function smallerThanItIs(page: Page): Promise<boolean> {
  return page.locator('iframe[title="Preview"]').evaluate((frame: HTMLIFrameElement) => {
    const { width } = frame.getBoundingClientRect()
    return width > 200 && width < frame.clientWidth
  })
}
