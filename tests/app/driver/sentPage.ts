import { onTestFinished } from 'vitest'
import type { PageData } from '../../../src/app/pageData.ts'
import { type PageParts, startPage } from '../../../src/app/startPage.tsx'
import { drawStory } from '../../../src/geo/drawing.ts'
import type { Story } from '../../../src/model/story.ts'
import { renderStoryBody } from '../../../src/site/pages/renderStory.tsx'

/** A page of a story in a frame as the server sends it, before its script has run. */
export interface SentPage {
  sound: PageData
  /** Runs the page's script until the test is over, on other data if they are given. */
  startWith: (parts?: Partial<Pick<PageParts, 'data' | 'loadLiveMap' | 'loadReading'>>) => void
}

async function loadReading() {
  const { writtenReading } = await import('../../../src/article/writtenReading.tsx')
  return writtenReading
}

/** Sends a story's page to the window. */
export function sendPage(story: Story): SentPage {
  const sound: PageData = {
    surface: 'embed',
    story,
    drawing: drawStory(story),
    toRoot: '../../',
    worldUrl: '',
  }
  const shapes = story.countries.map(({ code }) => ({ code, path: 'M0 0h9v9z' }))
  const html = renderStoryBody(sound, { land: '', borders: '', countries: shapes })
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const before = location.pathname + location.search
  const container = document.body.appendChild(document.createElement('div'))
  // The pointer of the window rests somewhere over the page.
  container.style.pointerEvents = 'none'
  container.append(...(body.firstElementChild?.childNodes ?? []))
  onTestFinished(() => {
    container.remove()
    delete document.documentElement.dataset.map
    delete document.documentElement.dataset.picked
    history.replaceState(null, '', before)
  })
  return {
    sound,
    startWith: (parts) => {
      const page = startPage(container, {
        data: sound,
        shapes,
        loadLiveMap: null,
        loadReading,
        loadShareDialog: () => Promise.reject(new Error('Nothing is shared.')),
        loadSearchDialog: () => Promise.reject(new Error('Nothing is searched.')),
        loadTableDialog: () => Promise.reject(new Error('No table is wanted.')),
        ...parts,
      })
      onTestFinished(page.end)
    },
  }
}
