/** A short line as wide as an arc of some value is; `width` in CSS pixels. */
export function WidthSample({ width }: { width: number }) {
  return (
    <svg className="width-sample" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <path d="M0 6H24" strokeWidth={width} />
    </svg>
  )
}
