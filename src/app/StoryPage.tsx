import { type MouseEvent, useState } from 'react'
import { ARTICLE_ID, ArticlePanel } from '../article/ArticlePanel.tsx'
import { BesideContext, type BesideParts } from '../article/beside/besideContext.ts'
import { Credits } from '../article/lists/Credits.tsx'
import type { Reading } from '../article/reading.ts'
import { FullStoryLink } from '../frame/FullStoryLink.tsx'
import { useHost } from '../frame/useHost.ts'
import type { CountryShape } from '../geo/world.ts'
import { AfterPaint } from '../linking/AfterPaint.tsx'
import { PickAnnouncer } from '../linking/PickAnnouncer.tsx'
import { SafePart } from '../linking/SafePart.tsx'
import { useInterfaceLanguage } from '../linking/useStoryLanguage.ts'
import { WalkStart } from '../linking/WalkStart.tsx'
import { StoryMap } from '../map/StoryMap.tsx'
import type { LiveMapLoader, MapStatus } from '../map/takeOver/liveRun.ts'
import { SearchButton, type SearchDialogLoader } from '../search/SearchButton.tsx'
import { ShareButton, type ShareDialogLoader } from '../share/ShareButton.tsx'
import { TableButton, type TableDialogLoader } from '../table/TableButton.tsx'
import { useWords } from '../words/words.ts'
import { AllStories } from './AllStories.tsx'
import { AsSent } from './AsSent.tsx'
import { type AddressOptions, shownTheme } from './addressOptions.ts'
import { KeySwitch } from './KeySwitch.tsx'
import { Legend, WidthLegend } from './Legend.tsx'
import { MapSource } from './MapSource.tsx'
import { MapHeadline, MapTitle } from './MapTitle.tsx'
import { MapWalk } from './MapWalk.tsx'
import { PageAddress } from './PageAddress.tsx'
import { PickCue } from './PickCue.tsx'
import type { PageData } from './pageData.ts'
import { useEscape } from './useEscape.ts'
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
  /** How to have the article and the lists below it. */
  reading: Reading
  /** How to show what stands beside the article; null if nothing does. */
  beside: BesideParts | null
  loadSearchDialog: SearchDialogLoader
  loadTableDialog: TableDialogLoader
  /** Called once the map stands as its size asks for, or cannot; maybe again. */
  onReady: () => void
  /** A copy of the page as the server sent it, for parts that throw; null while the server writes it. */
  sent: ParentNode | null
}

/** The page: the map beside the article. */
export function StoryPage(props: StoryPageProps) {
  const { data, shapes, options, loadLiveMap, onReady, reading, beside, sent } = props
  const { loadSearchDialog, loadTableDialog, loadShareDialog } = props
  const { surface, story, drawing, worldUrl, toRoot, siteUrl, isOneOfMany } = data
  const [status, setStatus] = useState<MapStatus>('static')
  const [askedTheme, setAskedTheme] = useState(options.theme)
  const keepDrawing = () => {
    setStatus('unavailable')
    onReady()
  }
  const scheme = useTheme(shownTheme(askedTheme, options.transparent))
  const words = useWords()
  useEscape()
  usePageAttributes(status)
  useHost(surface === 'embed', status !== 'unavailable', setAskedTheme)
  return (
    <main className={`page ${surface}`} {...useInterfaceLanguage()}>
      <a className="skip-link" href={`#${ARTICLE_ID}`} onClick={skipMap}>
        {words.page.skipMap}
      </a>
      <section className="map-pane" aria-label={words.map.region}>
        <MapHeadline />
        <SafePart instead={<AsSent sent={sent} part=".map" />} onThrown={keepDrawing}>
          <StoryMap
            drawing={drawing}
            shapes={shapes}
            worldUrl={worldUrl}
            scheme={scheme}
            transparent={options.transparent}
            isInFrame={surface === 'embed'}
            languages={options.lang ? [options.lang, story.lang] : [story.lang]}
            loadLiveMap={options.still ? null : loadLiveMap}
            isLiveAsked={options.live === true}
            onStatus={setStatus}
            onReady={onReady}
          />
        </SafePart>
        <MapWalk />
        <div className="map-caption">
          <MapTitle />
          <Legend />
          <WidthLegend widthKey={drawing.widthKey} />
          <AfterPaint>
            <PickCue />
          </AfterPaint>
          <MapSource />
          <div className="page-links">
            {surface === 'embed' && (
              <AfterPaint>
                <FullStoryLink />
              </AfterPaint>
            )}
            <WalkStart />
            <SearchButton hasKey={surface === 'explore'} load={loadSearchDialog} />
            <TableButton load={loadTableDialog} />
            <ShareButton toRoot={toRoot} drawing={drawing} load={loadShareDialog} />
          </div>
          {status === 'unavailable' && <p className="map-note">{words.map.isDrawing}</p>}
        </div>
      </section>
      <AfterPaint>
        <SafePart instead={<AsSent sent={sent} part=".panel" />}>
          <BesideContext value={beside}>
            <ArticlePanel
              reading={reading}
              toRoot={toRoot}
              top={isOneOfMany && surface === 'explore' && <AllStories toRoot={toRoot} />}
            >
              <Credits toRoot={toRoot} />
              <KeySwitch />
              <PageAddress toRoot={toRoot} siteUrl={siteUrl} />
            </ArticlePanel>
          </BesideContext>
        </SafePart>
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
