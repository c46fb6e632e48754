import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

/** What {@link Tabs} holds. */
export interface TabsProps {
  /** Name of the row of tabs. */
  label: string
  tabs: readonly { id: string; name: string; content: ReactNode }[]
}

/** Panels of which one is shown; arrow keys go from tab to tab. */
export function Tabs({ label, tabs }: TabsProps) {
  const [shown, setShown] = useState(tabs[0]?.id)
  const row = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const last = tabs.length - 1
    const now = tabs.findIndex(({ id }) => id === shown)
    const isRtl = row.current?.matches(':dir(rtl)')
    const next = { [isRtl ? 'ArrowLeft' : 'ArrowRight']: now + 1, Home: 0, End: last }[event.key]
    const before = event.key === (isRtl ? 'ArrowRight' : 'ArrowLeft') ? now - 1 : undefined
    const place = next ?? before
    if (place === undefined) return
    event.preventDefault()
    const tab = tabs[(place + tabs.length) % tabs.length]
    setShown(tab?.id)
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab?.id}"]`)?.focus()
  }
  return (
    <>
      <div ref={row} className="tabs" role="tablist" aria-label={label} onKeyDown={go}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`_tab_${id}`}
            data-tab={id}
            aria-selected={id === shown}
            aria-controls={`_panel_${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => setShown(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`_panel_${id}`}
          className={`tab-panel ${id}`}
          aria-labelledby={`_tab_${id}`}
          hidden={id !== shown}
        >
          {id === shown && content}
        </div>
      ))}
    </>
  )
}
