import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Point } from '../../geo/mercator.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { countryName } from '../../model/countryName.ts'
import type { Story } from '../../model/story.ts'
import type { Target } from '../../model/target.ts'
import { KIND_NAMES, pairWords, STATUS_NAMES } from '../../words/flowWords.ts'

/** What the tooltip says and where. */
export interface TooltipProps {
  target: Target
  /** Where the pointer or the focused mark is, in CSS pixels in the map. */
  at: Point
  mapRef: RefObject<HTMLElement | null>
}

const GAP = 14

/** A short preview of a hovered target; the card tells more once it is picked. */
export function Tooltip({ target, at, mapRef }: TooltipProps) {
  const { story } = useLink()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const tip = ref.current
    const map = mapRef.current
    if (!tip || !map) return
    const left =
      at.x + GAP + tip.offsetWidth > map.clientWidth ? at.x - GAP - tip.offsetWidth : at.x + GAP
    const top = Math.min(at.y + GAP, map.clientHeight - tip.offsetHeight - 4)
    tip.style.translate = `${Math.max(4, Math.round(left))}px ${Math.max(4, Math.round(top))}px`
  })
  const { title, detail } = describe(story, target)
  return (
    <div ref={ref} className="tooltip" aria-hidden="true">
      <strong>{title}</strong>
      <span>{detail}</span>
    </div>
  )
}

function describe(story: Story, target: Target): { title: string; detail: string } {
  if (target.kind === 'country') {
    const count = story.flows.filter(({ from, to }) => [from, to].includes(target.id)).length
    return {
      title: countryName(story, target.id),
      detail: count === 1 ? '1 link in this story' : `${count} links in this story`,
    }
  }
  const flow = story.flows.find(({ id }) => id === target.id)
  if (!flow) return { title: '', detail: '' }
  const facts = [pairWords(story, flow), KIND_NAMES[flow.kind], STATUS_NAMES[flow.status]]
  return { title: flow.label, detail: facts.join(' · ') }
}
