import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Bounds } from '../geo/bounds.ts'
import type { Drawing } from '../geo/drawing.ts'
import { layOutMarks, type MarkLayout } from '../geo/layout.ts'
import { type Letters, NAME_SIZE, usualLetters } from '../geo/letters.ts'
import { buttonsIn } from '../geo/usualLayouts.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { CountryCode, Story } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import type { Target } from '../model/target.ts'
import type { MapView } from './useMapView.ts'

/** How the marks stand on the map that is there; null before a script has looked. */
export interface LaidOutMarks {
  layout: MarkLayout | null
  /** Lays them out for where the map stands now. */
  layOut: () => void
}

interface Latest {
  story: Story
  picked: Target | null
  hovered: Target | null
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
  const latest = useRef<Latest>({ story, picked, hovered: null, usual: null, shown: null })
  const wish = useCallback(
    (first: readonly CountryCode[]): MarkLayout | null => {
      const map = mapRef.current
      if (!map || map.clientWidth === 0 || map.clientHeight === 0) return null
      return layOutMarks(drawing, {
        flows: latest.current.story.flows,
        rooms: [{ view: view.current(), map: view.size(), buttons: buttonsOf(map) }],
        letters: lettersOf(map),
        first,
        before: first.length > 0 ? (latest.current.usual ?? undefined) : undefined,
      })
    },
    [mapRef, drawing, view],
  )
  const nameWhatIsMeant = useCallback(() => {
    const { story, picked, hovered, usual } = latest.current
    if (!usual) return
    const wanted = [...new Set([...namedWith(story, picked), ...namedWith(story, hovered)])]
    const named = new Set(usual.labels.map(({ code }) => code))
    const next = wanted.every((code) => named.has(code)) ? usual : (wish(wanted) ?? usual)
    if (next === latest.current.shown) return
    latest.current.shown = next
    setLayout(next)
  }, [wish])
  const layOut = useCallback(() => {
    const next = wish([])
    if (!next || JSON.stringify(next) === JSON.stringify(latest.current.usual)) return
    latest.current.usual = next
    nameWhatIsMeant()
  }, [wish, nameWhatIsMeant])
  useLayoutEffect(() => {
    latest.current.story = story
    // The first time, the page has enough to do: the map's size, once observed, lays its marks out.
    if (latest.current.usual) layOut()
  }, [story, layOut])
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

/** Who is named while the target is picked: the country itself, then those at the other ends. */
function namedWith(story: Story, target: Target | null): CountryCode[] {
  if (!target) return []
  const { flows, partnersOf } = storyIndex(story)
  if (target.kind === 'country') return [target.id, ...partnersOf(target.id)]
  const flow = flows.get(target.id)
  return flow ? [flow.from, flow.to] : []
}

/** Letters as the reader's browser sets them. */
function lettersOf(map: HTMLElement): Letters {
  const name = map.querySelector('.place-name')
  const style = name && getComputedStyle(name)
  const size = Number.parseFloat(style?.fontSize ?? '') || NAME_SIZE
  const pen = penOf(map.ownerDocument)
  if (!pen) return usualLetters(size)
  pen.font = `600 ${size}px ${style?.fontFamily ?? 'system-ui'}`
  const spacing = SPACING * size
  return { size, widthOf: (text) => pen.measureText(text).width + spacing * text.length }
}

/** What the style sheet leaves between letters, as a share of their size. */
const SPACING = 0.01

const pens = new WeakMap<Document, CanvasRenderingContext2D | null>()

function penOf(page: Document): CanvasRenderingContext2D | null {
  const known = pens.get(page)
  if (known !== undefined) return known
  const pen = page.createElement('canvas').getContext('2d')
  pens.set(page, pen)
  return pen
}

/** What the map's buttons cover, or will cover once they are there: names stay where they are when they come. */
function buttonsOf(map: HTMLElement): Bounds {
  const expected = buttonsIn({ width: map.clientWidth })
  const buttons = map.querySelector('.map-controls')
  if (!buttons) return expected
  const corner = map.getBoundingClientRect()
  const { left, bottom } = buttons.getBoundingClientRect()
  return {
    ...expected,
    minX: Math.min(expected.minX, left - corner.left),
    maxY: Math.max(expected.maxY, bottom - corner.top),
  }
}
