import { useEffect, useState } from 'react'
import { KEYS_OFF } from '../linking/isCommand.ts'
import { useWords } from '../words/words.ts'

/** Switches off the keys that act alone. */
export function KeySwitch() {
  const { article } = useWords()
  const [isOn, setIsOn] = useState(true)
  useEffect(() => {
    const root = document.documentElement
    root.toggleAttribute(KEYS_OFF, !isOn)
    return () => root.removeAttribute(KEYS_OFF)
  }, [isOn])
  return (
    <button
      type="button"
      className="key-switch"
      role="switch"
      aria-checked={isOn}
      onClick={() => setIsOn(!isOn)}
    >
      {article.singleKeys}
    </button>
  )
}
