/** What the buttons do. */
export interface MapControlsProps {
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
}

/** Zoom buttons and the way back to the whole story. */
export function MapControls({ zoomIn, zoomOut, showAll }: MapControlsProps) {
  return (
    <div className="map-controls">
      <button type="button" aria-label="Zoom in" onClick={zoomIn}>
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button type="button" aria-label="Zoom out" onClick={zoomOut}>
        <Icon path="M3 8h10" />
      </button>
      <button type="button" aria-label="Whole story" title="Whole story" onClick={showAll}>
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
