import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { findTarget, type Target } from '../model/target.ts'
import type { Link } from './LinkProvider.tsx'
import type { Origin, PickPlace } from './linkStore.ts'
import { startWalk, WALK_START } from './walk.ts'

/** Handlers for an element whose descendants carry `data-target`: spread them on it. */
export interface TargetEvents {
  onPointerOver: (event: PointerEvent) => void
  onPointerLeave: (event: PointerEvent) => void
  onFocus: (event: FocusEvent) => void
  onBlur: (event: FocusEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
  onClick: (event: MouseEvent) => void
}

/** Where the last click was: what scrolls under a mouse that rests there is not pointed at. */
let clickedAt = ''

/** Hover and focus preview a target; click, tap, Enter and Space pick it. A button that starts a walk does so. */
export function targetEvents(link: Link, origin: Origin): TargetEvents {
  const { story, store } = link
  const { hover, pick } = store.getState()
  return {
    onPointerOver: (event) => {
      if (event.pointerType !== 'touch' && (!clickedAt || placeIn(event) !== clickedAt))
        hover(targetAt(story, event.target))
    },
    onPointerLeave: () => hover(null),
    onFocus: (event) => {
      if (event.target.matches(':focus-visible')) hover(targetAt(story, event.target))
    },
    onBlur: () => hover(null),
    onKeyDown: pressOnSpace,
    onClick: (event) => {
      clickedAt = event.detail > 0 ? placeIn(event) : ''
      if (isWalkStart(event.target)) return startWalk(link)
      const target = targetAt(story, event.target)
      if (!target || wantsNewTab(event)) return
      event.preventDefault()
      pick(target, origin, placeOf(event.target))
    },
  }
}

/** Where in the window a pointer's event is, as a word to compare; empty for what has no place. */
function placeIn({ clientX, clientY }: MouseEvent): string {
  return clientX || clientY ? `${clientX} ${clientY}` : ''
}

function isWalkStart(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest(`.${WALK_START}`) !== null
}

/** The target of the nearest element around `element` that carries one. */
export function targetAt(story: Link['story'], element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null
  const id = element.closest('[data-target]')?.getAttribute('data-target')
  return id ? findTarget(story, id) : null
}

/** Where the element's words stand in the text; a link that is used by its keys is meant from its first word. */
function placeOf(element: EventTarget | null): PickPlace {
  if (!(element instanceof Element)) return {}
  const words =
    element.closest('[data-offset]') ??
    element.closest('[data-target]')?.querySelector('[data-offset]')
  return words ? { offset: Number(words.getAttribute('data-offset')) } : {}
}

/** Whether the reader asked the browser for a new tab or window. */
export function wantsNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

/** A link takes Enter by itself; targets take Space too. */
export function pressOnSpace(event: KeyboardEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-target]') : null
  if (event.key !== ' ' || !link) return
  event.preventDefault()
  link.dispatchEvent(new globalThis.MouseEvent('click', { bubbles: true, cancelable: true }))
}
