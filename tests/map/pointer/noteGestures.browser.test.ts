import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type GestureEvent, noteGestures } from '../../../src/map/pointer/noteGestures.ts'

/** A surface whose gestures are noted, and what has been fetched for them. */
function noted({ isLeft = false, fails = 0 } = {}) {
  const surface = document.body.appendChild(document.createElement('div'))
  const end = vi.fn()
  const loads: (readonly GestureEvent[])[] = []
  const stop = noteGestures(
    surface,
    () => isLeft,
    (early) => {
      loads.push(early)
      return loads.length > fails ? Promise.resolve(end) : Promise.reject(new Error('offline'))
    },
  )
  onTestFinished(() => {
    stop()
    surface.remove()
  })
  const send = (type: string, buttons: number) =>
    surface.dispatchEvent(new PointerEvent(type, { pointerId: 1, buttons, bubbles: true }))
  const turn = (deltaY: number) => {
    const event = new WheelEvent('wheel', { deltaY, cancelable: true })
    surface.dispatchEvent(event)
    return event.defaultPrevented
  }
  return { surface, send, turn, loads, end, stop }
}

/** Until all promises that are kept by now have been heard. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}
const types = (events: readonly GestureEvent[] = []) => events.map(({ type }) => type)

describe('what answers gestures', () => {
  it('is fetched by a drag, and gets all of it from the press on', async () => {
    const { send, loads } = noted()
    send('pointermove', 0)
    send('pointerdown', 1)
    expect(loads).toHaveLength(0)
    send('pointermove', 1)
    send('pointermove', 1)
    expect(loads).toHaveLength(1)
    expect(types(loads[0])).toEqual(['pointerdown', 'pointermove', 'pointermove'])
    await settled()
    send('pointermove', 1)
    expect(types(loads[0])).toHaveLength(3)
  })

  it('is not fetched by clicks, and no click is part of what comes later', () => {
    const { send, loads } = noted()
    for (let click = 0; click < 3; click++) {
      send('pointerdown', 1)
      send('pointerup', 0)
      send('pointermove', 0)
    }
    expect(loads).toHaveLength(0)
    send('pointerdown', 1)
    send('pointermove', 1)
    expect(types(loads[0])).toEqual(['pointerdown', 'pointermove'])
  })

  it('is fetched by the wheel, which is kept from the page unless it is the page’s', () => {
    const own = noted()
    expect(own.turn(-100)).toBe(true)
    expect(own.turn(0)).toBe(false)
    expect(own.loads).toHaveLength(1)
    const left = noted({ isLeft: true })
    expect(left.turn(-100)).toBe(false)
    expect(left.loads).toHaveLength(1)
  })

  it('is asked for again where it could not be had', async () => {
    const { turn, loads } = noted({ fails: 1 })
    turn(-100)
    await settled()
    turn(-100)
    expect(loads).toHaveLength(2)
    expect(types(loads[1])).toEqual(['wheel'])
  })

  it('ends with the drawing, also if it comes later', async () => {
    const early = noted()
    early.turn(-100)
    early.stop()
    await settled()
    expect(early.end).toHaveBeenCalledOnce()
    const late = noted()
    late.turn(-100)
    await settled()
    expect(late.end).not.toHaveBeenCalled()
    late.stop()
    expect(late.end).toHaveBeenCalledOnce()
  })
})
