import './share.css'
import { useEffect, useRef, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { dayOf } from '../model/calendarDate.ts'
import type { Story } from '../model/story.ts'
import { siteAddress, storyAddress } from '../model/storyAddress.ts'
import { fragmentOf } from '../model/target.ts'
import type { CitedStory } from '../words/en.ts'
import { useWords } from '../words/words.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedForm } from './EmbedForm.tsx'

/** What {@link ShareDialog} needs. */
export interface ShareDialogProps {
  /** From the page to the site's root. */
  toRoot: string
  onClose: () => void
}

/** Link, embed code and citation of the story with what is picked now, each to be copied. */
export function ShareDialog({ toRoot, onClose }: ShareDialogProps) {
  const { wholeStory: story, store } = useLink()
  const { share } = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  const [pick] = useState(() => store.getState().picked?.target ?? null)
  const siteUrl = siteAddress(toRoot, location.href)
  const storyUrl = storyAddress(siteUrl, story)
  const link = storyUrl + (pick ? fragmentOf(pick) : '')
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
        <h2 id="_share">{share.title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {share.close}
        </button>
      </header>
      <CopyField words={share.link} value={link} rows={1} />
      <NativeShare title={story.title} url={link} />
      <CopyField words={share.citation} value={share.cite(cited(story, storyUrl))} rows={2} />
      <EmbedForm siteUrl={siteUrl} pick={pick} />
    </dialog>
  )
}

/** A button for the system's own sheet, where there is one. */
function NativeShare(data: { title: string; url: string }) {
  const [isPossible, setPossible] = useState(() => navigator.canShare?.(data) ?? false)
  const { share: words } = useWords()
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
      {words.withApp}
    </button>
  )
}

/** What is cited of a story that is read today. */
function cited({ byline, title, publisher, published }: Story, url: string): CitedStory {
  return { byline, title, publisher, published, url, readOn: dayOf(new Date()) }
}
