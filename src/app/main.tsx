import '../map/drawing/drawing.css'
import '../map/map.css'
import '../kinds/kindSample.css'
import '../article/text/article.css'
import '../article/card/card.css'
import './page.css'
import './caption.css'
import './dock.css'
import '../frame/frame.css'
import { useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { restoreFragment } from '../frame/heldFragment.ts'
import { LinkProvider } from '../linking/LinkProvider.tsx'
import { createLinkStore } from '../linking/linkStore.ts'
import { loadLiveMap } from '../map/takeOver/loadLiveMap.ts'
import type { ShareDialogLoader } from '../share/ShareButton.tsx'
import { readAddressOptions } from './addressOptions.ts'
import { followAddress } from './followAddress.ts'
import { ROOT_ID, readPageData, readShapes } from './pageData.ts'
import { StoryPage } from './StoryPage.tsx'

/** Fetches the dialog's code with its styles. Rejects if it cannot be had. */
const loadShareDialog: ShareDialogLoader = async () => {
  const { ShareDialog } = await import('../share/ShareDialog.tsx')
  return ShareDialog
}

const root = document.getElementById(ROOT_ID)
if (root) {
  const data = readPageData(document)
  const options = readAddressOptions(location.search)
  const store = createLinkStore(data.story)
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

/** Calls back once when the page around it answers to the reader. */
function Hydrated({ onHydrated }: { onHydrated: () => void }) {
  useEffect(onHydrated, [onHydrated])
  return null
}
