import '../map/drawing/drawing.css'
import '../map/map.css'
import '../kinds/kindSample.css'
import '../article/text/article.css'
import '../article/card/card.css'
import './base.css'
import './page.css'
import './caption.css'
import './dock.css'
import './walk.css'
import '../frame/frame.css'
import { loadLiveMap } from '../map/takeOver/loadLiveMap.ts'
import type { ShareDialogLoader } from '../share/ShareButton.tsx'
import type { TableDialogLoader } from '../table/TableButton.tsx'
import { ROOT_ID, readPageData, readShapes } from './pageData.ts'
import { startPage } from './startPage.tsx'

/** Fetches the dialog's code with its styles. Rejects if it cannot be had. */
const loadShareDialog: ShareDialogLoader = async () => {
  const { ShareDialog } = await import('./dialogs.ts')
  return ShareDialog
}

/** Fetches the table's code with its styles. Rejects if it cannot be had. */
const loadTableDialog: TableDialogLoader = async () => {
  const { TableDialog } = await import('./dialogs.ts')
  return TableDialog
}

const root = document.getElementById(ROOT_ID)
if (root) {
  startPage(root, {
    data: readPageData(document),
    shapes: readShapes(document),
    loadLiveMap,
    loadShareDialog,
    loadTableDialog,
  })
}
