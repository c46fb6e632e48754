import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ARTICLE_ID } from '../../../src/article/ArticlePanel.tsx'
import { keepPlace } from '../../../src/site/devClient/keepPlace.ts'

const HYDRATED = 'storyarc:hydrated'
const bare = location.pathname + location.search
let panel: HTMLElement
let stop = () => {}

/** A page as it is sent: an article in its own panel, at its start. */
function sendPage(): void {
  stop()
  panel?.remove()
  performance.clearMarks(HYDRATED)
  panel = document.createElement('div')
  panel.style.cssText = 'height: 200px; overflow-y: auto'
  const article = panel.appendChild(document.createElement('article'))
  article.id = ARTICLE_ID
  article.style.height = '2000px'
  document.body.append(panel)
}

/** Opens the page, scrolls it to where the address picks, and waits until what the page says then was heard. */
async function open(isReload: boolean, pickedPlace = 0): Promise<void> {
  sendPage()
  stop = keepPlace(isReload)
  panel.scrollTop = pickedPlace
  const heard = new Promise<void>((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect()
      resolve()
    }).observe({ type: 'mark' })
  })
  performance.mark(HYDRATED)
  await heard
}

function leaveAt(place: number): void {
  panel.scrollTop = place
  window.dispatchEvent(new Event('pagehide'))
}

beforeEach(() => window.history.replaceState(null, '', `${bare}#MLI`))

afterEach(() => {
  stop()
  panel.remove()
  sessionStorage.clear()
  window.history.replaceState(null, '', bare)
})

describe('the place in the article', () => {
  it('is kept when a saved file reloads the page, also from what the address picks', async () => {
    await open(false)
    leaveAt(321)
    await open(true, 900)
    await expect.poll(() => panel.scrollTop).toBe(321)
    leaveAt(400)
    await open(true)
    await expect.poll(() => panel.scrollTop).toBe(400)
  })

  it('is kept over a page that never came to life', async () => {
    await open(false)
    leaveAt(321)
    sendPage()
    stop = keepPlace(true)
    leaveAt(0)
    await open(true)
    await expect.poll(() => panel.scrollTop).toBe(321)
  })

  it('is the start for those who come by another way, and stays it', async () => {
    await open(false)
    leaveAt(321)
    await open(false)
    expect(panel.scrollTop).toBe(0)
    await open(true)
    expect(panel.scrollTop).toBe(0)
  })

  it('is that of another pick once there is one', async () => {
    await open(false)
    leaveAt(321)
    window.history.replaceState(null, '', `${bare}#FRA`)
    await open(true, 900)
    expect(panel.scrollTop).toBe(900)
  })
})
