import { useId } from 'react'

/** What {@link SelectField} offers. */
export interface SelectFieldProps<T extends string> {
  label: string
  value: T
  /** Values and what a reader sees for them. */
  options: readonly (readonly [value: T, words: string])[]
  onChoose: (value: T) => void
}

/** A labelled choice of one out of several. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, onChoose } = props
  const id = useId()
  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
