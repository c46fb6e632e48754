import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { createStore } from 'zustand/vanilla'
import type { Drawing } from '../geo/drawing.ts'
import { looksAlike, type View } from '../geo/view.ts'
import type { CountryShape } from '../geo/world.ts'
import type { ColourScheme } from '../kinds/palette.ts'
import { useWords } from '../words/words.ts'
import { GestureHint, type Hint } from './controls/GestureHint.tsx'
import { MapControls } from './controls/MapControls.tsx'
import { useFullscreen } from './controls/useFullscreen.ts'
import { MapDrawing } from './drawing/MapDrawing.tsx'
import type { MapSize } from './live/camera.ts'
import { PreviewTip } from './pointer/PreviewTip.tsx'
import { type Preview, usePointer } from './pointer/usePointer.ts'
import type { LiveMapLoader, MapStatus } from './takeOver/liveRun.ts'
import { useLiveEmphasis } from './takeOver/useLiveEmphasis.ts'
import { useLiveMap } from './takeOver/useLiveMap.ts'
import { canHurry } from './takeOver/whileWanted.ts'
import { useHoveredFlow } from './useHoveredFlow.ts'
import { useMapView } from './useMapView.ts'
import { useMarkLayout } from './useMarkLayout.ts'
import { useMovedDrawing } from './useMovedDrawing.ts'
import { useShowPick } from './useShowPick.ts'
import { useStillView } from './useStillView.ts'

/** What {@link StoryMap} shows and how. */
export interface StoryMapProps {
  drawing: Drawing
  shapes: readonly CountryShape[]
  /** Address of the world's outlines for the live map. */
  worldUrl: string
  scheme: ColourScheme
  /** The sea lets the page behind show through. */
  transparent: boolean
  /** There is a page around: one finger and the wheel are left to it, and the map may fill the screen. */
  isInFrame: boolean
  /** Languages for hints (BCP 47), the best first. */
  languages: readonly string[]
  /** How to have the live map; null keeps the drawing, and keeps it still. */
  loadLiveMap: LiveMapLoader | null
  /** Whether the address asks for the live map at once. */
  isLiveAsked: boolean
  onStatus: (status: MapStatus) => void
  /** Called when the drawing stands as the map's size asks for, and maybe again. */
  onReady: () => void
}

/** The map: a drawing from the first bytes, MapLibre's as soon as it is wanted and can be had. */
export function StoryMap(props: StoryMapProps) {
  const { drawing, shapes, worldUrl, scheme, transparent, isInFrame, languages } = props
  const { loadLiveMap, isLiveAsked, onStatus, onReady } = props
  const words = useWords()
  const mapRef = useRef<HTMLDivElement>(null)
  const boxRef = useRef<HTMLDivElement>(null)
  const hostRef = useRef<HTMLDivElement>(null)
  const surfaceRef = useRef<HTMLDivElement>(null)
  const stillRef = useRef<SVGSVGElement>(null)
  const overlayRef = useRef<SVGSVGElement>(null)
  const [preview] = useState(() => createStore<Preview | null>(() => null))
  const showPreview = useCallback((next: Preview | null) => preview.setState(next, true), [preview])
  const [hint, setHint] = useState<Hint | 'unseen' | 'seen'>('unseen')
  const fullscreen = useFullscreen()
  const view = useMapView(drawing.frame, mapRef, boxRef)
  const { layout, layOut } = useMarkLayout(mapRef, drawing, view, onReady)
  const still = useStillView(stillRef, drawing, view, layOut)
  const events = usePointer(mapRef, drawing, shapes, view, showPreview)
  const colours = useMemo(() => ({ scheme, isSeaTransparent: transparent }), [scheme, transparent])
  const onView = (next: View) => {
    if (!looksAlike(view.current(), next, view.box())) showPreview(null)
    view.follow(next)
    placeOverlay(overlayRef.current, next, view.size())
  }
  const isCooperative = isInFrame && !fullscreen.isOn
  const onGestureLeft = (next: Hint) => setHint((before) => (before === 'unseen' ? next : before))
  const { status, map, want } = useLiveMap(hostRef, {
    drawing,
    view,
    worldUrl,
    colours,
    cooperative: isCooperative,
    title: words.map.keys,
    languages,
    load: loadLiveMap,
    isAsked: isLiveAsked,
    isEager: () => !isInFrame && canHurry(),
    standing: still.standing,
    onEnd: still.keep,
    whenStill: still.whenStill,
    onView,
    onRest: layOut,
    onGestureLeft,
  })
  const byHand = useMovedDrawing(surfaceRef, mapRef, {
    drawing,
    view,
    still,
    isMovable: loadLiveMap !== null,
    isCooperative,
    languages,
    onUse: () => {
      showPreview(null)
      want()
    },
    onGestureLeft,
  })
  const setOverlay = useCallback(
    (svg: SVGSVGElement | null) => {
      overlayRef.current = svg
      placeOverlay(svg, view.current(), view.size())
    },
    [view],
  )
  const leaveClose = () => {
    still.goHome()
    // Its button goes, and must not take the focus along. Where the mark will be, a preview can't know yet.
    if (!document.activeElement?.closest('.map-controls')) return
    const stop = stillRef.current?.querySelector<SVGElement>('.place[tabindex="0"]')
    stop?.focus({ preventScroll: true })
    showPreview(null)
  }
  useLiveEmphasis(map)
  useShowPick(map, still, drawing, view)
  useHoveredFlow(mapRef, map)
  useEffect(() => {
    if (status !== 'live') view.follow(null)
    layOut()
    onStatus(status)
  }, [status, view, layOut, onStatus])

  return (
    <div ref={mapRef} className="map" {...events}>
      <div
        ref={surfaceRef}
        className="map-still"
        data-movable={byHand ? (isCooperative ? 'shared' : '') : undefined}
      >
        <MapDrawing
          drawing={drawing}
          shapes={shapes}
          variant="static"
          layout={layout}
          ref={stillRef}
        />
      </div>
      <div ref={boxRef} className="map-box" />
      <div ref={hostRef} className="map-live" />
      {map &&
        createPortal(
          <MapDrawing
            drawing={drawing}
            shapes={shapes}
            variant="overlay"
            layout={layout}
            ref={setOverlay}
          />,
          map.surface,
        )}
      <MapControls
        zoomBy={map?.zoomBy ?? byHand?.zoomBy ?? null}
        showAll={map?.goHome ?? (byHand ? still.goHome : still.isClose ? leaveClose : null)}
        fullscreen={isInFrame ? fullscreen : null}
      />
      {typeof hint === 'object' && <GestureHint {...hint} onGone={() => setHint('seen')} />}
      <PreviewTip preview={preview} mapRef={mapRef} />
    </div>
  )
}

/** Lays the overlay on the live map: one frame unit of it is one of the camera's. */
function placeOverlay(
  svg: SVGSVGElement | null,
  { scale, x, y }: View,
  { width, height }: MapSize,
): void {
  if (!svg) return
  const size = [width / scale, height / scale]
  svg.setAttribute('viewBox', [-x / scale, -y / scale, ...size].join(' '))
  svg.style.setProperty('--fixed', String(1 / scale))
}
