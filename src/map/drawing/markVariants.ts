import type { Drawing } from '../../geo/drawing.ts'
import type { Head } from '../../geo/heads.ts'
import type { Label } from '../../geo/labels.ts'
import type { MarkLayout } from '../../geo/layout.ts'
import type { PlacedName } from '../../geo/quietNames.ts'
import { LAYOUT_NAMES, type LayoutName } from '../../geo/usualLayouts.ts'
import type { CountryCode } from '../../model/story.ts'

/** A mark as it stands in some of the layouts. */
export interface Variant<M> {
  mark: M
  /** Shows it where the map is so wide; absent where it always shows. */
  className: string | undefined
}

/** What is drawn of the layouts, by flow and by country. */
export interface MarkVariants {
  heads: ReadonlyMap<string, readonly Variant<Head>[]>
  labels: ReadonlyMap<CountryCode, readonly Variant<Label>[]>
  /** By their index in the drawing. */
  names: ReadonlyMap<string, readonly Variant<PlacedName>[]>
  /** Size of the labels' letters, in CSS pixels. */
  size: number
}

/** The marks of that layout, or of all that the build made, each of them once where they agree. */
export function markVariants(drawing: Drawing, layout: MarkLayout | null): MarkVariants {
  const { layouts } = drawing
  const all: [LayoutName | null, MarkLayout][] = layout
    ? [[null, layout]]
    : LAYOUT_NAMES.map((name) => [name, layouts[name]])
  const heads = all.map(([name, { heads }]) => [name, heads] as const)
  const labels = all.map(([name, { labels }]) => [name, labels] as const)
  const names = all.map(([name, { names }]) => [name, names] as const)
  return {
    heads: variantsBy(heads, ({ flow }) => flow),
    labels: variantsBy(labels, ({ code }) => code),
    names: variantsBy(names, ({ index }) => String(index)),
    size: (layout ?? layouts.phone).size,
  }
}

function variantsBy<M>(
  layouts: readonly (readonly [LayoutName | null, readonly M[]])[],
  keyOf: (mark: M) => string,
): Map<string, Variant<M>[]> {
  const byKey = new Map<string, Map<string, { mark: M; names: (LayoutName | null)[] }>>()
  for (const [name, marks] of layouts) {
    for (const mark of marks) {
      const variants = byKey.get(keyOf(mark)) ?? new Map()
      byKey.set(keyOf(mark), variants)
      const text = JSON.stringify(mark)
      const same = variants.get(text)
      if (same) same.names.push(name)
      else variants.set(text, { mark, names: [name] })
    }
  }
  const variant = ({ mark, names }: { mark: M; names: (LayoutName | null)[] }): Variant<M> => ({
    mark,
    className:
      names.length === layouts.length
        ? undefined
        : ['at', ...names.map((name) => `at-${name}`)].join(' '),
  })
  return new Map([...byKey].map(([key, variants]) => [key, [...variants.values()].map(variant)]))
}
