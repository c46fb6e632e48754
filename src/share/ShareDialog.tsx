import './share.css'
import { useEffect, useRef, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { fragmentOf } from '../model/target.ts'
import { CopyField } from './CopyField.tsx'
import { citation } from './citation.ts'
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
  const ref = useRef<HTMLDialogElement>(null)
  const [pick] = useState(() => store.getState().picked?.target ?? null)
  const siteUrl = new URL(toRoot, location.href.replace(/[?#].*/, '')).href
  const storyUrl = `${siteUrl}${story.slug}/`
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
        <h2 id="_share">Share this map</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          Close
        </button>
      </header>
      <CopyField label="Link" value={link} rows={1} />
      <NativeShare title={story.title} url={link} />
      <CopyField label="Citation" value={citation(story, storyUrl, today())} rows={2} />
      <EmbedForm siteUrl={siteUrl} pick={pick} />
    </dialog>
  )
}

/** A button for the system's own sheet, where there is one. */
function NativeShare(data: { title: string; url: string }) {
  const [isPossible, setPossible] = useState(() => navigator.canShare?.(data) ?? false)
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
      Share with an app…
    </button>
  )
}

/** The reader's day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
