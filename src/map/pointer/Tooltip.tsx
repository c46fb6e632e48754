import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Point } from '../../geo/mercator.ts'
import { kindOf } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { CountryCode } from '../../model/story.ts'
import { countryName, storyIndex } from '../../model/storyLookup.ts'
import type { Target } from '../../model/target.ts'
import { useWords } from '../../words/words.ts'

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
  return (
    <div ref={ref} className="tooltip" aria-hidden="true">
      {target.kind === 'country' ? (
        <CountryPreview id={target.id} />
      ) : (
        <FlowPreview id={target.id} />
      )}
    </div>
  )
}

function CountryPreview({ id }: { id: CountryCode }) {
  const { story } = useLink()
  return (
    <>
      <strong {...useStoryLanguage()}>{countryName(story, id)}</strong>
      <span>{useWords().map.links(storyIndex(story).flowsOf(id).length)}</span>
    </>
  )
}

function FlowPreview({ id }: { id: string }) {
  const { story } = useLink()
  const words = useWords()
  const storyLanguage = useStoryLanguage()
  const flow = storyIndex(story).flows.get(id)
  if (!flow) return null
  const { from, to, kind, status, label } = flow
  const pair = words.pair(countryName(story, from), countryName(story, to), kindOf(kind).isDirected)
  return (
    <>
      <strong {...storyLanguage}>{label}</strong>
      <span>{words.facts([pair, words.kind(kind), words.status(status)])}</span>
    </>
  )
}
