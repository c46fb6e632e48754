import type { ReactNode } from 'react'
import { useFirstEmphasis } from '../../linking/LinkProvider.tsx'
import { fragmentOf, type Target } from '../../model/target.ts'

/** What a {@link TargetLink} is made from. */
export interface TargetLinkProps {
  target: Target
  /** What a screen reader says. */
  label: string
  className: string
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
  tabbable,
  silent,
  children,
}: TargetLinkProps) {
  return (
    <a
      href={fragmentOf(target)}
      className={className}
      data-target={target.id}
      data-emphasis={useFirstEmphasis(target)}
      aria-label={label}
      tabIndex={tabbable ? 0 : -1}
      {...(silent && { 'aria-hidden': true })}
      draggable={false}
    >
      {children}
    </a>
  )
}
