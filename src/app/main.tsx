import '../map/drawing.css'
import '../map/map.css'
import '../article/article.css'
import '../article/card.css'
import './page.css'
import './caption.css'
import './embed.css'
import { hydrateRoot } from 'react-dom/client'
import { readAddressOptions } from '../embed/addressOptions.ts'
import { restoreFragment } from '../embed/heldFragment.ts'
import { loadShareDialog } from '../embed/share/loadShareDialog.ts'
import { LinkProvider } from '../linking/LinkProvider.tsx'
import { createLinkStore } from '../linking/linkStore.ts'
import { loadLiveMap } from '../map/loadLiveMap.ts'
import { FLOW_KINDS } from '../story/story.ts'
import { followAddress } from './followAddress.ts'
import { Hydrated } from './Hydrated.tsx'
import { ROOT_ID } from './pageData.ts'
import { readPageData, readShapes } from './readPage.ts'
import { StoryPage } from './StoryPage.tsx'

const root = document.getElementById(ROOT_ID)
if (root) {
  const data = readPageData(document)
  const options = readAddressOptions(location.search)
  const store = createLinkStore(new Set(FLOW_KINDS))
  const whenHydrated = () => {
    store.getState().showKinds(options.kinds)
    restoreFragment(document)
    followAddress(store, data.story, data.surface === 'explore' ? 'push' : 'replace')
    performance.mark('storyarc:hydrated')
  }
  hydrateRoot(
    root,
    <LinkProvider story={data.story} store={store}>
      <Hydrated onHydrated={whenHydrated} />
      <StoryPage
        data={data}
        shapes={readShapes(document)}
        options={options}
        loadLiveMap={loadLiveMap}
        loadShareDialog={loadShareDialog}
      />
    </LinkProvider>,
  )
}
