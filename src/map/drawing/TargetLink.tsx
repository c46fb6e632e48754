import type { ReactNode } from 'react'
import { useTargetAttributes } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { StoryKind } from '../../model/story.ts'
import type { Target } from '../../model/target.ts'

/** What a {@link TargetLink} is made from. */
export interface TargetLinkProps {
  target: Target
  /** What a screen reader says. */
  label: string
  className: string
  /** The kind in whose colour it is drawn. */
  kind?: StoryKind
  /** True puts it in the Tab order; one element of a target is enough. */
  tabbable?: boolean
  /** True hides it from screen readers, which have another element of the same target. */
  silent?: boolean
  children: ReactNode
}

/** A link inside a drawing that hovers and picks its target; without JavaScript it jumps to its entry. */
export function TargetLink({
  target,
  label,
  className,
  kind,
  tabbable,
  silent,
  children,
}: TargetLinkProps) {
  const attributes = useTargetAttributes(target)
  return (
    <a
      className={className}
      data-look={kind?.look}
      {...attributes}
      href={attributes.href}
      {...useStoryLanguage()}
      aria-label={label}
      tabIndex={tabbable ? 0 : -1}
      {...(silent && { 'aria-hidden': true })}
      draggable={false}
    >
      {children}
    </a>
  )
}
