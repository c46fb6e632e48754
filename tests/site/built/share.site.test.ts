import type { Page } from 'playwright'
import { describe, expect, inject } from 'vitest'
import { en } from '../../../src/words/en.ts'
import { openHost } from './driver/hostPage.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'

const STORY = { story: 'mali-bamex-2025', fragment: '#tur-mli-drones' } as const

describe.for(['explore', 'embed'] as const)('the share dialog, %s', (surface) => {
  test('copies link, embed code and citation of what is picked', async ({ openStory }) => {
    const { page } = await openStory({ ...STORY, surface, width: 640, height: 864 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const storyUrl = `${inject('siteUrl')}mali-bamex-2025/`
    const copied = async (tab: string, name: string) => {
      await page.getByRole('tab', { name: tab }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name }).click()
      await dialog.getByRole('button', { name: name.replace('Copy', 'Copied') }).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('Link', 'Copy link')).toBe(`${storyUrl}#tur-mli-drones`)
    expect(await copied('Cite', 'Copy citation')).toContain(storyUrl)
    const code = await copied('Embed', 'Copy embed code')
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
  await page.getByRole('tab', { name: 'Embed' }).click()
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
    .getByRole('textbox', { name: 'Link' })
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

test('pictures show what is seen: kinds, pick, title and where it is from', async ({
  openStory,
}) => {
  const { page } = await openStory({
    ...STORY,
    query: 'kinds=arms,rupture',
    width: 1200,
    height: 900,
  })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Picture' }).click()
  const take = async (form: string) => {
    await page.getByRole('combobox', { name: 'Picture' }).selectOption(form)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    return {
      name: download.suggestedFilename(),
      bytes: Buffer.concat(await (await download.createReadStream()).toArray()),
    }
  }
  const svg = await take('SVG, to be edited')
  expect(svg.name).toBe('mali-bamex-2025.svg')
  const drawn = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const idsOf = (selector: string) =>
      [...file.querySelectorAll(selector)].map((each) => each.getAttribute('data-target'))
    return {
      root: file.documentElement.localName,
      title: file.querySelector('title')?.textContent,
      heading: [...file.querySelectorAll('.picture-title')]
        .map((each) => each.textContent)
        .join(' '),
      flows: idsOf('.arc'),
      strong: idsOf('.arc[data-emphasis=strong]'),
      key: [...file.querySelectorAll('.picture-key text')].map((each) => each.textContent),
      foot: [...file.querySelectorAll('.picture-foot')].map((each) => each.textContent).join(' '),
      variables: text.match(/var\(|<style|vector-effect/g),
    }
  }, svg.bytes.toString())
  const story = await readStory(STORY.story)
  const shown = story.flows.filter(({ kind }) => kind === 'arms' || kind === 'rupture')
  expect(drawn).toMatchObject({
    root: 'svg',
    title: story.mapTitle,
    heading: story.mapTitle,
    strong: ['tur-mli-drones'],
    key: ['Arms', 'Rupture'],
    variables: null,
  })
  expect(drawn.flows.sort()).toEqual(shown.map(({ id }) => id).sort())
  expect(drawn.foot).toContain(en.map.credit)
  expect(drawn.foot).toContain('/mali-bamex-2025')

  const card = await take('PNG for messages, 1200 × 630')
  expect(card.name).toBe('mali-bamex-2025-card.png')
  const seen = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const dots = new Uint32Array(
      pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? [],
    )
    return { size: [image.width, image.height], colours: new Set(dots).size }
  }, card.bytes.toString('base64'))
  expect(seen.size).toEqual([1200, 630])
  expect(seen.colours).toBeGreaterThan(100)
})

test('in a frame that may download, files are saved, and can be copied where it may not', async ({
  browser,
}) => {
  const sandbox = 'allow-scripts allow-downloads'
  const host = await openHost(browser, { sandbox, query: '?static=1', allow: '' })
  const { frame, page } = host
  await frame.getByRole('button', { name: 'Share', exact: true }).click()
  await frame.getByRole('tab', { name: 'Data' }).click()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Download CSV: What the article claims' }).click(),
  ])
  expect(csv.suggestedFilename()).toBe('mali-bamex-2025-flows.csv')
  const link = frame.locator('.not-saved').getByRole('link', { name: en.page.fullStory })
  expect(await link.getAttribute('href')).toBe(`${inject('siteUrl')}mali-bamex-2025/`)
  expect(await frame.getByLabel('The file').inputValue()).toContain('from,to,kind,quote')
  await frame.getByRole('tab', { name: 'Picture' }).click()
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(png.suggestedFilename()).toBe('mali-bamex-2025.png')
  expect(host.problems).toEqual([])
})

test('arrow keys go from tab to tab', async ({ openStory }) => {
  const story = await openStory({ ...STORY })
  const { page } = story
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Link' }).focus()
  await story.press('ArrowRight')
  const chosen = page.getByRole('tab', { selected: true })
  expect(await chosen.textContent()).toBe('Picture')
  expect(await chosen.evaluate((tab) => tab === document.activeElement)).toBe(true)
  await story.press('Home')
  await story.press('ArrowLeft')
  expect(await chosen.textContent()).toBe('Embed')
  await page.getByLabel('Width').waitFor()
})

/** Whether the preview is drawn narrower than the frame is. */
async function smallerThanItIs(page: Page): Promise<boolean> {
  return page.locator('iframe[title="Preview"]').evaluate((frame: HTMLIFrameElement) => {
    const { width } = frame.getBoundingClientRect()
    return width > 200 && width < frame.clientWidth
  })
}
