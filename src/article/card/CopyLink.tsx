import { useState } from 'react'
import { kindsQuery } from '../../kinds/kinds.ts'
import { copyText } from '../../linking/copyText.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { seenAddress, siteAddress, storyAddress } from '../../model/storyAddress.ts'
import { fragmentOf, type Target } from '../../model/target.ts'
import { useWords } from '../../words/words.ts'

/** What {@link CopyLink} links to. */
export interface CopyLinkProps {
  target: Target
  /** From the page to the site's root. */
  toRoot: string
}

/** Copies the address of the story with the target picked; where that is refused, shows it selected. */
export function CopyLink({ target, toRoot }: CopyLinkProps) {
  const { wholeStory, store } = useLink()
  const { share } = useWords()
  const [result, setResult] = useState<{ url: string; done: boolean } | null>(null)
  const copy = async () => {
    const storyUrl = storyAddress(siteAddress(toRoot, location.href), wholeStory)
    const query = kindsQuery(wholeStory, store.getState().kinds)
    const url = seenAddress(storyUrl, query, fragmentOf(target))
    setResult({ url, done: await copyText(url) })
  }
  return (
    <div className="copy-link">
      <button
        type="button"
        aria-label={share.link.copy}
        title={share.link.copy}
        onClick={() => void copy()}
      >
        <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
          <path
            d="M6.5 9.5l3-3M7.5 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.5 11.5l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
      <p role="status" onAnimationEnd={() => setResult(null)}>
        {result?.done && share.copied}
        {result?.done === false && <span className="visually-hidden">{share.copyByHand}</span>}
      </p>
      {result?.done === false && (
        <input
          ref={selectAll}
          value={result.url}
          readOnly
          dir="ltr"
          aria-label={share.link.label}
          title={share.copyByHand}
          onBlur={() => setResult(null)}
        />
      )}
    </div>
  )
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
