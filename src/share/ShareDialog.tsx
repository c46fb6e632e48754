import './share.css'
import './take.css'
import { useEffect, useRef, useState } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { kindsQuery } from '../kinds/kinds.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { seenAddress, siteAddress, storyAddress } from '../model/storyAddress.ts'
import { fragmentOf } from '../model/target.ts'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { CitePanel } from './CitePanel.tsx'
import { CopyField } from './CopyField.tsx'
import { DataPanel } from './DataPanel.tsx'
import { EmbedForm } from './EmbedForm.tsx'
import { PicturePanel } from './PicturePanel.tsx'
import { Tabs } from './Tabs.tsx'

/** What {@link ShareDialog} needs. */
export interface ShareDialogProps {
  /** From the page to the site's root. */
  toRoot: string
  drawing: Drawing
  onClose: () => void
}

/** What readers take away of the story with what is picked now: link, picture, data, citation and embed code. */
export function ShareDialog({ toRoot, drawing, onClose }: ShareDialogProps) {
  const { wholeStory: story, store } = useLink()
  const { share, lang } = useWords()
  const take = takeWordsIn([lang])
  const ref = useRef<HTMLDialogElement>(null)
  const [pick] = useState(() => store.getState().picked?.target ?? null)
  const siteUrl = siteAddress(toRoot, location.href)
  const storyUrl = storyAddress(siteUrl, story)
  const [query] = useState(() => kindsQuery(story, store.getState().kinds))
  const link = seenAddress(storyUrl, query, pick ? fragmentOf(pick) : '')
  useEffect(() => ref.current?.showModal(), [])
  return (
    <dialog
      ref={ref}
      className="share"
      aria-labelledby="_share"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="share-head">
        <h2 id="_share">{take.share.title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {take.share.close}
        </button>
      </header>
      <Tabs
        label={take.ways}
        tabs={[
          {
            id: 'link',
            name: take.tabs.link,
            content: (
              <>
                <CopyField words={share.link} value={link} rows={1} />
                <NativeShare title={story.title} url={link} />
              </>
            ),
          },
          {
            id: 'picture',
            name: take.tabs.picture,
            content: <PicturePanel drawing={drawing} storyUrl={storyUrl} />,
          },
          { id: 'data', name: take.tabs.data, content: <DataPanel storyUrl={storyUrl} /> },
          { id: 'cite', name: take.tabs.cite, content: <CitePanel storyUrl={storyUrl} /> },
          {
            id: 'embed',
            name: take.tabs.embed,
            content: <EmbedForm siteUrl={siteUrl} pick={pick} />,
          },
        ]}
      />
    </dialog>
  )
}

/** A button for the system's own sheet, where there is one. */
function NativeShare(data: { title: string; url: string }) {
  const [isPossible, setPossible] = useState(() => navigator.canShare?.(data) ?? false)
  const { withApp } = takeWordsIn([useWords().lang]).share
  if (!isPossible) return null
  const share = async () => {
    try {
      await navigator.share(data)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setPossible(false)
    }
  }
  return (
    <button type="button" className="native-share" onClick={() => void share()}>
      {withApp}
    </button>
  )
}
