import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { PickedTarget } from '../linking/linkStore.ts'
import { SafePart } from '../linking/SafePart.tsx'
import { targetEvents } from '../linking/targetEvents.ts'
import { textDirection } from '../model/language.ts'
import { BrokenCard } from './card/BrokenCard.tsx'
import { Card } from './card/Card.tsx'
import { CopyLink } from './card/CopyLink.tsx'
import { Dock } from './card/Dock.tsx'
import type { SheetHeight } from './card/sheet.ts'
import { useStops } from './card/useStops.ts'
import { type Reading, useReadingParts } from './reading.ts'

/** Id of the article, for those who skip the map. No flow can have an id with an underscore. */
export const ARTICLE_ID = '_article'

/** What {@link ArticlePanel} shows besides the story. */
export interface ArticlePanelProps {
  reading: Reading
  /** From the page to the site's root; the page itself if it is left out. */
  toRoot?: string
  /** What stands above the title. */
  top?: ReactNode
  /** What stands below the lists. */
  children?: ReactNode
}

const PEEK = { pick: null, height: 'peek' } as const

/** The article beside the map, the card of what is picked, and every flow and country as an entry. */
export function ArticlePanel({ reading, toRoot = './', top, children }: ArticlePanelProps) {
  const link = useLink()
  const articleRef = useRef<HTMLElement>(null)
  const picked = useLinkState((state) => state.picked)
  const { Text, Lists } = useReadingParts(reading)
  const { stops, index, words, goTo, goToWords, goBack } = useStops(articleRef)
  const [sheet, setSheet] = useState<{ pick: PickedTarget | null; height: SheetHeight }>(PEEK)
  const setHeight = (height: SheetHeight) => {
    flushSync(() => setSheet({ pick: picked, height }))
    // The words that are shown stay so beside a card that leaves room for them.
    if (height === 'half') goTo(index)
  }
  const close = () => link.store.getState().clearPick()
  // The next card is as high as the reader has made this one, but never covers the article by itself.
  const height = sheet.height === 'whole' && sheet.pick !== picked ? 'peek' : sheet.height
  const isWhole = picked !== null && height === 'whole'
  const uncover = () => {
    if (isWhole) setSheet(PEEK)
  }
  const leaveToWords = () => {
    // Words under a card that covers them cannot have the focus.
    flushSync(uncover)
    goToWords()
  }
  return (
    <div className={picked ? 'panel' : 'panel without-card'}>
      {picked && (
        <SafePart instead={<BrokenCard onClose={close} />} about={picked}>
          <Dock
            articleRef={articleRef}
            target={picked.target}
            height={height}
            onHeight={setHeight}
            onWords={leaveToWords}
          >
            <Card
              target={picked.target}
              stopCount={stops.length}
              stop={index}
              stopWords={words}
              onWords={leaveToWords}
              onStop={(stop) => {
                uncover()
                goTo(stop)
              }}
              onBack={goBack}
              isWhole={isWhole}
              onWhole={(next) => setHeight(next ? 'whole' : 'peek')}
              copy={<CopyLink key={picked.target.id} target={picked.target} toRoot={toRoot} />}
              onClose={close}
            />
          </Dock>
        </SafePart>
      )}
      <div className="panel-scroll" inert={isWhole}>
        {top}
        <article
          id={ARTICLE_ID}
          tabIndex={-1}
          dir={textDirection(link.story.lang)}
          ref={articleRef}
          className="article"
          lang={link.story.lang}
          {...targetEvents(link, 'article')}
        >
          <Text />
        </article>
        <div className="reference" {...targetEvents(link, 'list')}>
          <Lists />
        </div>
        {children}
      </div>
    </div>
  )
}
