/** The sign of a button that leads one place on, or one back. */
export function Chevron({ way }: { way: 1 | -1 }) {
  return (
    <svg className="chevron" viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
      <path
        d={way > 0 ? 'M6 3l5 5-5 5' : 'M10 3L5 8l5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}
