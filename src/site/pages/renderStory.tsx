import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { readAddressOptions } from '../../app/addressOptions.ts'
import { PAGE_DATA_ID, type PageData, ROOT_ID, sentData } from '../../app/pageData.ts'
import { StoryPage } from '../../app/StoryPage.tsx'
import { writtenBeside } from '../../article/beside/writtenBeside.tsx'
import { writtenReading } from '../../article/writtenReading.tsx'
import type { Ground } from '../../geo/world.ts'
import { LinkProvider } from '../../linking/LinkProvider.tsx'
import { createLinkStore } from '../../linking/linkStore.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { jsonInScript } from '../../model/htmlText.ts'

function ignore(): void {}

function neverLoaded(): Promise<never> {
  return Promise.reject(new Error('Nothing is loaded while a page is written.'))
}

/** The body of a story's page: all of it is there before any script runs. */
export function renderStoryBody(data: PageData, ground: Ground): string {
  const page = renderToString(
    <LinkProvider story={data.story} store={createLinkStore(data.story)}>
      <StoryPage
        data={data}
        shapes={ground.countries}
        options={readAddressOptions('', data.story)}
        loadLiveMap={null}
        loadShareDialog={neverLoaded}
        reading={{ parts: writtenReading, load: null }}
        beside={writtenBeside(data.story)}
        loadSearchDialog={neverLoaded}
        loadTableDialog={neverLoaded}
        onReady={ignore}
        sent={null}
      />
    </LinkProvider>,
  )
  const outlines = renderToStaticMarkup(
    <svg className="outlines" aria-hidden="true">
      <GroundDefs {...ground} />
    </svg>,
  )
  // What stands beside the article is in the entries already.
  const { background: _, figures: __, ...story } = data.story
  const json = jsonInScript(sentData({ ...data, story }))
  return `<div id="${ROOT_ID}">${page}</div>${outlines}<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`
}
