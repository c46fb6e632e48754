import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Drawing } from '../geo/drawing.ts'
import { type LayoutWish, layOutMarks, type MarkLayout } from '../geo/layout.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { CountryCode, Story } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import type { Target } from '../model/target.ts'
import { lookAtMap, looksSame, type SeenMap } from './lookAtMap.ts'
import type { MapView } from './useMapView.ts'

/** How the marks stand on the map that is there; null before a script has looked. */
export interface LaidOutMarks {
  layout: MarkLayout | null
  /** Lays them out for where the map stands now. */
  layOut: () => void
}

interface Latest {
  picked: Target | null
  hovered: Target | null
  /** What is laid out. */
  story: Story
  drawing: Drawing
  /** How the map looked when it was laid out last; null if that was something else. */
  seen: SeenMap | null
  /** As it is when nothing is picked. */
  usual: MarkLayout | null
  shown: MarkLayout | null
}

/**
 * Lays out heads and names for the size and the view at hand: again when the map's size or the reader's size of text changes,
 * when what is picked or hovered is without its names, and whenever `layOut` is called.
 */
export function useMarkLayout(
  mapRef: RefObject<HTMLElement | null>,
  drawing: Drawing,
  view: MapView,
): LaidOutMarks {
  const { story, followed } = useLink()
  const picked = useLinkState((state) => state.picked?.target ?? null)
  const [layout, setLayout] = useState<MarkLayout | null>(null)
  const latest = useRef<Latest>({
    picked,
    hovered: null,
    story,
    drawing,
    seen: null,
    usual: null,
    shown: null,
  })
  const look = useCallback(() => lookAtMap(mapRef.current, view), [mapRef, view])
  const nameWhatIsMeant = useCallback(() => {
    const { story, picked, hovered, usual, shown } = latest.current
    if (!usual) return
    const wanted = [...namedWith(story, picked), ...namedWith(story, hovered)]
    const last = shown ?? usual
    // As long as something is pointed at, names stay where they are.
    const known = hovered ? [last, usual] : [usual, last]
    const next = known.find((layout) => wanted.every((code) => isNamed(layout, code)))
    if (next === shown) return
    const seen = next ? null : look()
    const pointed = hovered?.kind === 'country' && isNamed(last, hovered.id) ? [hovered.id] : []
    const first = [...new Set([...pointed, ...wanted])]
    latest.current.shown =
      next ?? (seen ? marksOn(seen, latest.current, { first, before: last }) : usual)
    setLayout(latest.current.shown)
  }, [look])
  const layOut = useCallback(() => {
    const seen = look()
    const { usual, seen: before } = latest.current
    if (!seen || (before && looksSame(seen, before))) return
    const next = marksOn(seen, latest.current)
    const isNew = JSON.stringify(next) !== JSON.stringify(usual)
    Object.assign(latest.current, { seen, usual: isNew ? next : usual, shown: null })
    nameWhatIsMeant()
  }, [look, nameWhatIsMeant])
  useLayoutEffect(() => {
    Object.assign(latest.current, { story, drawing, seen: null })
    // The first time, the page has enough to do: the map's size, once observed, lays its marks out.
    if (latest.current.usual) layOut()
  }, [story, drawing, layOut])
  useEffect(() => {
    latest.current.picked = picked
    nameWhatIsMeant()
  }, [picked, nameWhatIsMeant])
  useEffect(
    () =>
      followed.subscribe(({ hovered }) => {
        if (hovered === latest.current.hovered) return
        latest.current.hovered = hovered
        nameWhatIsMeant()
      }),
    [followed, nameWhatIsMeant],
  )
  useEffect(() => {
    const map = mapRef.current
    if (!map) return
    // Marks are where they belong before the new size is painted.
    const observer = new ResizeObserver(() => flushSync(layOut))
    observer.observe(map)
    // Its insets grow with the reader's size of text.
    const box = map.querySelector('.map-box')
    if (box) observer.observe(box)
    return () => observer.disconnect()
  }, [mapRef, layOut])
  return { layout, layOut }
}

function isNamed({ labels }: MarkLayout, country: CountryCode): boolean {
  return labels.some(({ code }) => code === country)
}

function marksOn(
  { room, letters }: SeenMap,
  { story, drawing }: Pick<Latest, 'story' | 'drawing'>,
  wish: Pick<LayoutWish, 'first' | 'before'> = {},
): MarkLayout {
  return layOutMarks(drawing, { flows: story.flows, rooms: [room], letters, ...wish })
}

/** Who is named while the target is picked: the country itself, then those at the other ends. */
function namedWith(story: Story, target: Target | null): CountryCode[] {
  if (!target) return []
  const { flows, partnersOf } = storyIndex(story)
  if (target.kind === 'country') return [target.id, ...partnersOf(target.id)]
  const flow = flows.get(target.id)
  return flow ? [flow.from, flow.to] : []
}
