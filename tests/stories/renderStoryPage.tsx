import '../../src/map/drawing/drawing.css'
import '../../src/map/map.css'
import '../../src/kinds/kindSample.css'
import '../../src/article/text/article.css'
import '../../src/article/card/card.css'
import '../../src/article/beside/beside.css'
import '../../src/app/base.css'
import '../../src/app/page.css'
import '../../src/app/legend.css'
import '../../src/app/caption.css'
import '../../src/app/dock.css'
import '../../src/app/walk.css'
import '../../src/frame/frame.css'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { readAddressOptions } from '../../src/app/addressOptions.ts'
import { followAddress } from '../../src/app/followAddress.ts'
import type { Surface } from '../../src/app/pageData.ts'
import { StoryPage } from '../../src/app/StoryPage.tsx'
import { writtenBeside } from '../../src/article/beside/writtenBeside.tsx'
import { writtenReading } from '../../src/article/writtenReading.tsx'
import { type Drawing, drawStory } from '../../src/geo/drawing.ts'
import type { CountryShape } from '../../src/geo/world.ts'
import { LinkProvider } from '../../src/linking/LinkProvider.tsx'
import { createLinkStore, type LinkStore } from '../../src/linking/linkStore.ts'
import type { Story } from '../../src/model/story.ts'
import { pageCss } from '../../src/site/pages/pageCss.ts'
import { PATIENCE } from '../chromium/patience.ts'

/** Which page of a story is rendered, and in how large a window. */
export interface RenderedPageOptions {
  story: Story
  surface: Surface
  width: number
  height: number
  /** Whether a pick gets an entry in the history; default: `replace`, as all tests share one, of fifty entries. */
  history?: 'push' | 'replace'
}

/** Half the side of the square that stands for a country, in frame units. */
const HALF_SIDE = 130

/**
 * Renders a story's whole page in the window, with its real styles, drawn map and address, until the test is
 * over; returns its store. React works as it does for readers, without `act`; nothing moves smoothly.
 */
export async function renderStoryPage(options: RenderedPageOptions): Promise<LinkStore> {
  const { story, surface, width, height } = options
  await page.viewport(width, height)
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  })
  const bare = location.pathname + location.search
  window.history.replaceState(null, '', bare)
  const { dataset } = document.documentElement
  const drawing = drawStory(story)
  const style = document.createElement('style')
  style.textContent = `${pageCss('')}:root{--frame-width:${drawing.frame.width};--frame-height:${drawing.frame.height}}`
  // The first style sheet of a page says the order of the layers.
  document.head.prepend(style)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const store = createLinkStore(story)
  // A page that is late may not stay for the tests to come.
  onTestFinished(() => {
    root.unmount()
    container.remove()
    style.remove()
    delete dataset.map
    delete dataset.picked
    window.history.replaceState(null, '', bare)
  })
  root.render(
    <LinkProvider story={story} store={store}>
      <StoryPage
        data={{ surface, story, drawing, toRoot: '../', worldUrl: '' }}
        shapes={squares(drawing)}
        options={readAddressOptions('', story)}
        loadLiveMap={null}
        loadShareDialog={neverLoaded}
        reading={{ parts: writtenReading, load: null }}
        beside={writtenBeside(story)}
        loadSearchDialog={loadSearchDialog}
        loadTableDialog={loadTableDialog}
        onReady={() => {}}
        sent={null}
      />
    </LinkProvider>,
  )
  const isReady = () => dataset.map === 'static' && !document.querySelector('.map-drawing .at')
  await vi.waitUntil(isReady, { interval: 5, timeout: PATIENCE })
  onTestFinished(followAddress(store, story, options.history ?? 'replace'))
  return store
}

/** A square round each capital in place of the country's outline: cheap, and hit just as well. */
function squares({ places }: Drawing): CountryShape[] {
  const side = 2 * HALF_SIDE
  return places.map(({ code, at }) => ({
    code,
    path: `M${at.x - HALF_SIDE} ${at.y - HALF_SIDE}h${side}v${side}h${-side}z`,
  }))
}

async function loadSearchDialog() {
  const { SearchDialog } = await import('../../src/search/SearchDialog.tsx')
  return SearchDialog
}

async function loadTableDialog() {
  const { TableDialog } = await import('../../src/table/TableDialog.tsx')
  return TableDialog
}

function neverLoaded(): Promise<never> {
  return Promise.reject(new Error('The rounds share nothing.'))
}
