import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Drawing } from '../geo/drawing.ts'
import { type LayoutWish, layOutMarks, type MarkLayout, stepsOfLayout } from '../geo/layout.ts'
import { afterPaint } from '../linking/AfterPaint.tsx'
import { inTasks } from '../linking/inTasks.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import type { LinkState } from '../linking/linkStore.ts'
import { useSafely } from '../linking/useSafely.ts'
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
  /** As it is with what is picked, when nothing is hovered; null before that was asked. */
  rest: MarkLayout | null
  shown: MarkLayout | null
}

/**
 * Lays out heads and names, the first time in tasks of their own, for the size and the view at hand: again when the map's size or the reader's size of text changes,
 * when what is picked or hovered is without its names, and whenever `layOut` is called. `onReady` is called once they stand, or
 * the map turns out to have no room.
 */
export function useMarkLayout(
  mapRef: RefObject<HTMLElement | null>,
  drawing: Drawing,
  view: MapView,
  onReady: () => void,
): LaidOutMarks {
  const { story, followed } = useLink()
  const safely = useSafely()
  const [layout, setLayout] = useState<MarkLayout | null>(null)
  const latest = useRef<Latest>({
    picked: null,
    hovered: null,
    story,
    drawing,
    seen: null,
    usual: null,
    rest: null,
    shown: null,
  })
  const stopBeginning = useRef<(() => void) | null>(null)
  const ready = useRef(onReady)
  useEffect(() => {
    ready.current = onReady
  })
  const nameWhatIsMeant = useCallback(() => {
    const { story, picked, hovered, seen, usual, rest, shown } = latest.current
    if (!seen || !usual) return
    const wanted = [...namedWith(story, picked), ...namedWith(story, hovered)]
    const isEnough = (layout: MarkLayout) => wanted.every((code) => isNamed(layout, code))
    // As long as something is pointed at, names stay where they are.
    const last = hovered ? (shown ?? usual) : usual
    const pointed = hovered?.kind === 'country' && isNamed(last, hovered.id) ? [hovered.id] : []
    const first = [...new Set([...pointed, ...wanted])]
    const lay = () => marksOn(seen, latest.current, { first, before: last })
    const next = isEnough(last) ? last : hovered ? lay() : (rest ?? lay())
    if (!hovered) latest.current.rest = next
    if (next === shown) return
    latest.current.shown = next
    setLayout(next)
  }, [])
  const layOut = useCallback(() => {
    const seen = lookAtMap(mapRef.current, view)
    const { usual, seen: before } = latest.current
    if (!seen) return ready.current()
    if (before && looksSame(seen, before)) return
    latest.current.seen = seen
    const settle = (next: MarkLayout) => {
      const isNew = JSON.stringify(next) !== JSON.stringify(usual)
      Object.assign(latest.current, { usual: isNew ? next : usual, rest: null, shown: null })
      nameWhatIsMeant()
    }
    if (usual) return settle(marksOn(seen, latest.current))
    stopBeginning.current?.()
    stopBeginning.current = inTasks(stepsOfMarks(seen, latest.current), settle)
  }, [mapRef, view, nameWhatIsMeant])
  useEffect(() => {
    if (layout) ready.current()
  }, [layout])
  useEffect(() => () => stopBeginning.current?.(), [])
  useLayoutEffect(() => {
    Object.assign(latest.current, { story, drawing, seen: null })
    // The first time, the page has enough to do: the map's size, once observed, lays its marks out.
    if (latest.current.usual || stopBeginning.current) layOut()
  }, [story, drawing, layOut])
  useEffect(() => {
    const follow = ({ hovered, picked }: LinkState) => {
      const { current } = latest
      const target = picked?.target ?? null
      const isPick = target !== current.picked
      if (hovered === current.hovered && !isPick) return
      if (isPick) current.rest = null
      Object.assign(current, { hovered, picked: target })
      stopWaiting()
      // A click is answered first.
      if (isPick) stopWaiting = afterPaint(safely(nameWhatIsMeant))
      else nameWhatIsMeant()
    }
    let stopWaiting = () => {}
    follow(followed.getState())
    const unsubscribe = followed.subscribe(safely(follow))
    return () => {
      unsubscribe()
      stopWaiting()
    }
  }, [followed, nameWhatIsMeant, safely])
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

type Laid = Pick<Latest, 'story' | 'drawing'>
type Wish = Pick<LayoutWish, 'first' | 'before'>

function marksOn(seen: SeenMap, laid: Laid, wish?: Wish): MarkLayout {
  return layOutMarks(laid.drawing, wishOf(seen, laid, wish))
}

function stepsOfMarks(seen: SeenMap, laid: Laid): ReturnType<typeof stepsOfLayout> {
  return stepsOfLayout(laid.drawing, wishOf(seen, laid))
}

function wishOf({ room, letters }: SeenMap, { story }: Laid, wish: Wish = {}): LayoutWish {
  return { flows: story.flows, rooms: [room], letters, ...wish }
}

/** Who is named while the target is picked: the country itself, then those at the other ends. */
export function namedWith(story: Story, target: Target | null): CountryCode[] {
  if (!target) return []
  const { flows, partnersOf } = storyIndex(story)
  if (target.kind === 'country') return [target.id, ...partnersOf(target.id)]
  const flow = flows.get(target.id)
  return flow ? [flow.from, flow.to] : []
}
