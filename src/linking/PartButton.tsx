import { type ComponentType, useEffect, useState } from 'react'
import { useWords } from '../words/words.ts'
import { isCommand } from './isCommand.ts'

/** A part of the page whose code is fetched when it is first wanted. */
type ClosablePart<Props> = ComponentType<Props & { onClose: () => void }>

/** Fetches a part's code. Rejects if it cannot be had. */
export type PartLoader<Props> = () => Promise<ClosablePart<Props>>

/** What {@link PartButton} opens and how it is called. */
export interface PartButtonProps<Props> {
  name: string
  load: PartLoader<Props>
  /** What the part is given. */
  parts: Props
  /** A key that opens it, too, from the whole page. */
  shortcut?: string | undefined
}

/** Opens a part of the page. */
export function PartButton<Props extends object>(props: PartButtonProps<Props>) {
  const { name, load, parts, shortcut } = props
  const { tryAgain } = useWords().page
  const [Part, setPart] = useState<ClosablePart<Props> | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const open = async () => {
    try {
      const loaded = await load()
      setPart(() => loaded)
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  useEffect(() => {
    if (!shortcut) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== shortcut || !isCommand(event)) return
      event.preventDefault()
      void open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-keyshortcuts={shortcut}
        onClick={() => void open()}
      >
        {hasFailed ? tryAgain(name) : name}
      </button>
      {Part && <Part {...parts} onClose={() => setPart(null)} />}
    </>
  )
}
