import { type RefObject, useEffect, useRef } from 'react'

type LinkElement = HTMLElement | SVGElement

/**
 * Makes the items inside the element one stop of the Tab key, with arrow keys, Home and End from item to item.
 * An item is a link, or holds some, or buttons: those of the item that had the focus last are in the Tab order. As the
 * server sends them, and without scripts, all are.
 */
export function useOneStop(ref: RefObject<Element | null>, itemSelector: string): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const container = ref.current
    if (!container) return
    const items = () => [...container.querySelectorAll(itemSelector)]
    const settle = () => {
      const all = items()
      if (!last.current || !all.includes(last.current)) last.current = all[0] ?? null
      for (const item of all) for (const link of linksOf(item)) setTab(link, item === last.current)
    }
    const enter = ({ target }: Event) => {
      const item = target instanceof Element && target.closest(itemSelector)
      if (!item || item === last.current || !container.contains(item)) return
      last.current = item
      settle()
    }
    const move = (event: Event) => {
      const next = isKey(event) && neighbour(items(), event)
      if (!next) return
      event.preventDefault()
      // The live map round its names would move with the same keys.
      event.stopPropagation()
      linksOf(next)[0]?.focus()
    }
    settle()
    // A shape of an SVG that listens to the focus gets it itself, in Chromium.
    document.addEventListener('focusin', enter)
    container.addEventListener('keydown', move)
    return () => {
      document.removeEventListener('focusin', enter)
      container.removeEventListener('keydown', move)
    }
  })
}

function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent
}

/** The item to which the key leads from the one that has the focus; at both ends it stays. */
function neighbour(items: readonly Element[], event: KeyboardEvent): Element | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
  if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return undefined
  const at = items.findIndex((item) => item.contains(target))
  const onward = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    case 'ArrowDown':
      return items[Math.min(at + 1, items.length - 1)]
    case 'ArrowUp':
      return items[Math.max(at - 1, 0)]
    case 'ArrowLeft':
    case 'ArrowRight':
      return items[Math.min(Math.max(at + (key === onward ? 1 : -1), 0), items.length - 1)]
    default:
      return undefined
  }
}

function linksOf(item: Element): LinkElement[] {
  if (item.matches('a')) return [item as LinkElement]
  return [...item.querySelectorAll<LinkElement>(':is(a,button)')]
}

function setTab(link: LinkElement, isStop: boolean): void {
  const tabIndex = isStop ? 0 : -1
  if (link.tabIndex !== tabIndex) link.tabIndex = tabIndex
}
