import { type ReactNode, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { PickedTarget } from '../linking/linkStore.ts'
import { SafePart } from '../linking/SafePart.tsx'
import { targetEvents } from '../linking/targetEvents.ts'
import { textDirection } from '../model/language.ts'
import { BrokenCard } from './card/BrokenCard.tsx'
import { Card } from './card/Card.tsx'
import { Dock } from './card/Dock.tsx'
import { useStops } from './card/useStops.ts'
import { CountryList } from './lists/CountryList.tsx'
import { FlowList } from './lists/FlowList.tsx'
import { ArticleText } from './text/ArticleText.tsx'

/** Id of the article, for those who skip the map. No flow can have an id with an underscore. */
export const ARTICLE_ID = '_article'

/** What {@link ArticlePanel} shows besides the story. */
export interface ArticlePanelProps {
  /** What stands above the title. */
  top?: ReactNode
  /** What stands below the lists. */
  children?: ReactNode
}

/** The article beside the map, the card of what is picked, and every flow and country as an entry. */
export function ArticlePanel({ top, children }: ArticlePanelProps) {
  const link = useLink()
  const articleRef = useRef<HTMLElement>(null)
  const picked = useLinkState((state) => state.picked)
  const { stops, index, words, goTo, goToWords, goBack } = useStops(articleRef)
  const [whole, setWhole] = useState<PickedTarget | null>(null)
  const shrink = useCallback(() => setWhole(null), [])
  const close = () => link.store.getState().clearPick()
  const isWhole = picked !== null && whole === picked
  const leaveToWords = () => {
    // Words under a card that covers them cannot have the focus.
    flushSync(shrink)
    goToWords()
  }
  return (
    <div className={picked ? 'panel' : 'panel without-card'}>
      {picked && (
        <SafePart instead={<BrokenCard onClose={close} />} about={picked}>
          <Dock
            articleRef={articleRef}
            target={picked.target}
            isWhole={isWhole}
            onShrink={shrink}
            onWords={leaveToWords}
          >
            <Card
              target={picked.target}
              stopCount={stops.length}
              stop={index}
              stopWords={words}
              onWords={leaveToWords}
              onStop={(stop) => {
                setWhole(null)
                goTo(stop)
              }}
              onBack={goBack}
              isWhole={isWhole}
              onWhole={(next) => setWhole(next ? picked : null)}
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
          <ArticleText />
        </article>
        <div className="reference" {...targetEvents(link, 'list')}>
          <FlowList />
          <CountryList />
        </div>
        {children}
      </div>
    </div>
  )
}
