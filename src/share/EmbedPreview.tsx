import type { CSSProperties } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { type EmbedChoice, embedAddress, embedSize } from './embedCode.ts'

/** What {@link EmbedPreview} shows. */
export interface EmbedPreviewProps {
  /** Absolute address of the site, with a slash at the end. */
  siteUrl: string
  choice: EmbedChoice
}

/**
 * The chosen frame as it will look, made smaller to fit; it keeps to the drawing of the map.
 * It is to be looked at: its many links are no stops of the dialog.
 */
export function EmbedPreview({ siteUrl, choice }: EmbedPreviewProps) {
  const { width, height } = embedSize(choice)
  const address = new URL(embedAddress(useLink().wholeStory, siteUrl, choice))
  address.searchParams.set('static', '1')
  return (
    <div
      className="embed-preview"
      inert
      style={{ '--width': width, '--height': height } as CSSProperties}
    >
      <iframe
        key={address.href}
        src={address.href}
        title={takeWordsIn([useWords().lang]).share.preview}
        loading="lazy"
        allow="fullscreen 'none'"
        width={width}
        height={height}
      />
    </div>
  )
}
