import { useWords } from '../../words/words.ts'
import type { Fullscreen } from './useFullscreen.ts'

/** What the buttons do; there is no button for what the map cannot do. */
export interface MapControlsProps {
  /** Zooms in so many steps, or out. */
  zoomBy: ((steps: number) => void) | null
  /** Goes back to the whole story. */
  showAll: (() => void) | null
  fullscreen: Fullscreen | null
}

/** Zoom buttons, the way back to the whole story, and the way to the whole screen. */
export function MapControls({ zoomBy, showAll, fullscreen }: MapControlsProps) {
  const { map } = useWords()
  if (!zoomBy && !showAll && !fullscreen?.toggle) return null
  return (
    <div className="map-controls">
      {zoomBy && (
        <>
          <Control label={map.zoomIn} path="M8 3v10M3 8h10" onClick={() => zoomBy(1)} />
          <Control label={map.zoomOut} path="M3 8h10" onClick={() => zoomBy(-1)} />
        </>
      )}
      {showAll && (
        <Control label={map.wholeStory} path="M2.5 8L8 3l5.5 5M4.5 7v6h7V7" onClick={showAll} />
      )}
      {fullscreen?.toggle && (
        <Control
          label={fullscreen.isOn ? map.leaveFullScreen : map.fullScreen}
          path={
            fullscreen.isOn
              ? 'M6 2.5V6H2.5M10 2.5V6h3.5M13.5 10H10v3.5M6 13.5V10H2.5'
              : 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'
          }
          onClick={fullscreen.toggle}
        />
      )}
    </div>
  )
}

function Control({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
