import type { Point } from '../../site/built/driver/geometry.ts'

/**
 * A mouse that is used from inside the page: each event goes to what is really under it, as a browser's
 * own would, without a round trip to the browser. Make one for each page.
 */
export class Mouse {
  private under: Element | null = null

  /** Leaves what was under the mouse, enters what is under it now and moves there. */
  pointAt(point: Point): void {
    const next = document.elementFromPoint(point.x, point.y)
    const before = this.under?.isConnected ? this.under : null
    if (before !== next) {
      send(before, 'pointerout', 'mouse', point, { relatedTarget: next })
      send(next, 'pointerover', 'mouse', point, { relatedTarget: before })
    }
    this.under = next
    send(next, 'pointermove', 'mouse', point)
  }

  /** Moves to the point and clicks there. */
  click(point: Point): void {
    this.drag(point, point)
  }

  /** Presses at one point and releases at another; a click follows where both are over the same element. */
  drag(from: Point, to: Point): void {
    this.pointAt(from)
    const pressed = this.under
    send(pressed, 'pointerdown', 'mouse', from, { buttons: 1 })
    if (from !== to) {
      this.under = document.elementFromPoint(to.x, to.y)
      send(this.under, 'pointermove', 'mouse', to, { buttons: 1 })
    }
    send(this.under, 'pointerup', 'mouse', to)
    send(commonAncestor(pressed, this.under), 'click', 'mouse', to, { detail: 1 })
  }
}

/** Taps with a finger: it enters, leaves at once, and the click follows. */
export function tap(point: Point): void {
  const under = document.elementFromPoint(point.x, point.y)
  send(under, 'pointerover', 'touch', point)
  send(under, 'pointerdown', 'touch', point, { buttons: 1 })
  send(under, 'pointerup', 'touch', point)
  send(under, 'pointerout', 'touch', point)
  send(under, 'click', 'touch', point, { detail: 1 })
}

function send(
  element: Element | null,
  type: string,
  pointerType: 'mouse' | 'touch',
  { x, y }: Point,
  more: PointerEventInit = {},
): void {
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType, ...more }
  element?.dispatchEvent(new PointerEvent(type, init))
}

/** Where a browser sends the click when press and release are over two elements. */
function commonAncestor(one: Element | null, other: Element | null): Element | null {
  if (!one || !other || one.contains(other)) return one && other ? one : null
  return commonAncestor(one.parentElement, other)
}
