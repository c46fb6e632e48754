import type { FlowKind } from '../model/story.ts'

/** A short line drawn as the arcs of a kind are: colour, dash, head and cross stroke. */
export function KindSample({ kind }: { kind: FlowKind }) {
  return (
    <svg
      className={`kind-sample ${kind}`}
      viewBox="0 0 36 12"
      width="36"
      height="12"
      aria-hidden="true"
    >
      <path className="sample-line" d={kind === 'shared' ? 'M3 6H33' : 'M2 6H28'} />
      {kind === 'partnership' && <path className="head open" d="M26 1L34 6L26 11" />}
      {(kind === 'arms' || kind === 'rupture') && (
        <path className="head" d="M24 1L35 6L24 11L26.5 6Z" />
      )}
      {kind === 'rupture' && <path className="cross" d="M12 0.5L16 11.5" />}
    </svg>
  )
}
