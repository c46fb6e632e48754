import type { ReactNode } from 'react'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { BesideSource } from '../../model/story.ts'

/** What {@link SourceLink} leads to, and what it says if not the source's title. */
export interface SourceLinkProps {
  source: BesideSource
  children?: ReactNode
}

/** Leads to a source; short words on it are told with its title. */
export function SourceLink({ source: { title, url }, children }: SourceLinkProps) {
  const storyLanguage = useStoryLanguage()
  if (children === undefined) {
    return (
      <a href={url}>
        <bdi {...storyLanguage}>{title}</bdi>
      </a>
    )
  }
  return (
    <a href={url} title={title}>
      <span>{children}</span>
      <span className="visually-hidden" {...storyLanguage}>
        {` ${title}`}
      </span>
    </a>
  )
}
