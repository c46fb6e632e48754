import type { StoryKind } from '../model/story.ts'
import { lookOf } from './looks.ts'

/** Outlines of arrowheads in CSS pixels: they point east, with the tip at the origin. */
const HEADS = {
  solid: { className: 'head', d: 'M-10 -5L0 0L-10 5L-8 0Z', strokeWidth: 2.5 },
  open: { className: 'head open', d: 'M-7.5 -5L0 0L-7.5 5', strokeWidth: 1.75 },
  hollow: { className: 'head hollow', d: 'M-9 -4.5L-.5 0L-9 4.5Z', strokeWidth: 1.5 },
} as const

/** What {@link KindHead} and {@link KindCross} draw. */
export interface KindShapeProps {
  kind: StoryKind
  /** SVG `transform` that puts the shape where it belongs. */
  transform?: string
  /** Set where the shape is part of a map, and no mere sample. */
  'data-part'?: 'head'
}

/** The arrowhead of a kind, in its colour; nothing for a kind without one. */
export function KindHead({ kind, ...attributes }: KindShapeProps) {
  const { head } = lookOf(kind)
  return head === 'none' ? null : <path {...HEADS[head]} {...attributes} />
}

/** The stroke across the middle of a kind's lines, which run east through the origin; nothing for most kinds. */
export function KindCross({ kind, ...attributes }: KindShapeProps) {
  if (!lookOf(kind).isCrossed) return null
  return <path className="cross" d="M-3 -7L3 7" strokeWidth="2" {...attributes} />
}

/** How the line of a kind is stroked. */
export interface KindStroke {
  strokeWidth: number
  /** SVG `stroke-dasharray`; absent for a solid line. */
  strokeDasharray: string | undefined
}

/**
 * Width and dash of a kind's line: `width` CSS pixels wide, or as the kind says, at `pixel` units of the
 * drawing per CSS pixel. Dashes grow with the width, as in MapLibre.
 */
export function kindStroke(kind: StoryKind, width = lookOf(kind).width, pixel = 1): KindStroke {
  const dash = lookOf(kind).dash.map((length) => Math.round(length * width * pixel * 100) / 100)
  return { strokeWidth: width * pixel, strokeDasharray: dash.join(' ') || undefined }
}
