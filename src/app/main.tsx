import '../map/drawing/drawing.css'
import '../map/map.css'
import '../kinds/kindSample.css'
import '../article/text/article.css'
import '../article/card/card.css'
import '../article/beside/beside.css'
import './base.css'
import './page.css'
import './legend.css'
import './caption.css'
import './dock.css'
import './print.css'
import './walk.css'
import '../frame/frame.css'
import type { ReadingLoader } from '../article/reading.ts'
import { loadLiveMap } from '../map/takeOver/loadLiveMap.ts'
import type { SearchDialogLoader } from '../search/SearchButton.tsx'
import type { ShareDialogLoader } from '../share/ShareButton.tsx'
import type { TableDialogLoader } from '../table/TableButton.tsx'
import { ROOT_ID, readPageData, readShapes } from './pageData.ts'
import { startPage } from './startPage.tsx'

/** Fetches the code that writes article and lists from the story. Rejects if it cannot be had. */
const loadReading: ReadingLoader = async () => {
  const { writtenReading } = await import('../article/writtenReading.tsx')
  return writtenReading
}

/** Fetches the dialog's code with its styles. Rejects if it cannot be had. */
const loadShareDialog: ShareDialogLoader = async () => {
  const { ShareDialog } = await import('../share/ShareDialog.tsx')
  return ShareDialog
}

/** Fetches the search's code with its styles. Rejects if it cannot be had. */
const loadSearchDialog: SearchDialogLoader = async () => {
  const { SearchDialog } = await import('../search/SearchDialog.tsx')
  return SearchDialog
}

/** Fetches the table's code with its styles. Rejects if it cannot be had. */
const loadTableDialog: TableDialogLoader = async () => {
  const { TableDialog } = await import('../table/TableDialog.tsx')
  return TableDialog
}

const root = document.getElementById(ROOT_ID)

function start(container: HTMLElement): void {
  startPage(container, {
    data: readPageData(document),
    shapes: readShapes(document),
    loadLiveMap,
    loadReading,
    loadShareDialog,
    loadSearchDialog,
    loadTableDialog,
  })
}

// Reading the script has filled one task already: the start has its own.
if (root) setTimeout(() => start(root))
