import { type MouseEvent, useState } from 'react'
import { ARTICLE_ID, ArticlePanel } from '../article/ArticlePanel.tsx'
import { MAP_CREDIT } from '../article/Credits.tsx'
import { Legend } from '../article/Legend.tsx'
import { type AddressOptions, shownTheme } from '../embed/addressOptions.ts'
import { FullStoryLink } from '../embed/FullStoryLink.tsx'
import { ShareButton, type ShareDialogLoader } from '../embed/share/ShareButton.tsx'
import type { CountryShape } from '../geo/ground.ts'
import { AfterPaint } from '../linking/AfterPaint.tsx'
import { PickAnnouncer } from '../linking/PickAnnouncer.tsx'
import type { LiveMapLoader } from '../map/liveRun.ts'
import type { MapStatus } from '../map/mapStatus.ts'
import { StoryMap } from '../map/StoryMap.tsx'

import type { PageData } from './pageData.ts'
import { useEscape } from './useEscape.ts'
import { useHost } from './useHost.ts'
import { usePageAttributes } from './usePageAttributes.ts'
import { useTheme } from './useTheme.ts'

/** What {@link StoryPage} is made from. */
export interface StoryPageProps {
  data: PageData
  shapes: readonly CountryShape[]
  options: AddressOptions
  /** How to have the live map; null keeps the drawing. */
  loadLiveMap: LiveMapLoader | null
  loadShareDialog: ShareDialogLoader
}

/** The page: the map beside the article. */
export function StoryPage(props: StoryPageProps) {
  const { data, shapes, options, loadLiveMap, loadShareDialog } = props
  const { surface, story, drawing, worldUrl, toRoot } = data
  const [status, setStatus] = useState<MapStatus>('static')
  const [askedTheme, setAskedTheme] = useState(options.theme)
  const theme = useTheme(shownTheme(askedTheme, options.transparent))
  useEscape()
  usePageAttributes(status)
  useHost(surface, status, setAskedTheme)
  return (
    <main className={`page ${surface}`}>
      <a className="skip-link" href={`#${ARTICLE_ID}`} onClick={skipMap}>
        Skip the map
      </a>
      <section className="map-pane" aria-label="Map">
        <StoryMap
          drawing={drawing}
          shapes={shapes}
          worldUrl={worldUrl}
          theme={theme}
          transparent={options.transparent}
          isInFrame={surface === 'embed'}
          languages={options.lang ? [options.lang, story.lang] : [story.lang]}
          loadLiveMap={options.still ? null : loadLiveMap}
          onStatus={setStatus}
        />
        <div className="map-caption">
          <h2 className="map-title" lang={story.lang}>
            {story.title}
          </h2>
          <Legend />
          <div className="page-links">
            {surface === 'embed' && <FullStoryLink />}
            <ShareButton toRoot={toRoot} load={loadShareDialog} />
          </div>
          <p className="map-credit">{MAP_CREDIT}</p>
          {status === 'unavailable' && (
            <p className="map-note">This browser shows the map as a drawing: it does not zoom.</p>
          )}
        </div>
      </section>
      <AfterPaint>
        <ArticlePanel />
        <PickAnnouncer />
      </AfterPaint>
    </main>
  )
}

/** The address keeps what is picked, and the history gets no step. */
function skipMap(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById(ARTICLE_ID)?.focus()
}
