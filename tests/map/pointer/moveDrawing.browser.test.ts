import { describe, expect, it, onTestFinished } from 'vitest'
import type { View } from '../../../src/geo/view.ts'
import { moveDrawing } from '../../../src/map/pointer/moveDrawing.ts'

/** A drawing of 300 × 200 CSS pixels at (10, 20) of the window that notes what is done with it. */
function drawingOf({ isCooperative = false } = {}) {
  const surface = document.createElement('div')
  surface.style.cssText = 'position:fixed;left:10px;top:20px;width:300px;height:200px'
  document.body.append(surface)
  // Events that a script makes belong to no pointer that could be captured.
  surface.setPointerCapture = () => {}
  let view: View = { scale: 1, x: 0, y: 0 }
  const said: string[] = []
  const go = (to: View) => {
    view = to
  }
  const stop = moveDrawing(
    surface,
    () => ({
      heading: () => view,
      hold: () => said.push('hold'),
      move: go,
      letGo: () => said.push('let go'),
      flyTo: go,
      limit: (to) => ({ ...to, scale: Math.min(4, to.scale) }),
    }),
    {
      isCooperative: () => isCooperative,
      onUse: () => said.push('use'),
      onLeft: (gesture) => said.push(`${gesture} left`),
    },
  )
  onTestFinished(() => {
    stop()
    surface.remove()
  })
  const send = (type: string, id: number, x: number, y: number, pointerType = 'touch') =>
    surface.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, pointerId: id, pointerType, clientX: x + 10, clientY: y + 20 },
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' || type === 'pointercancel' ? 0 : 1,
      }),
    )
  return { surface, send, said, stop, view: () => view }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

describe('a drawing', () => {
  it.each(['mouse', 'touch'])('follows a %s that drags it', async (pointerType) => {
    const { send, said, view } = drawingOf()
    send('pointerdown', 1, 100, 100, pointerType)
    send('pointermove', 1, 103, 100, pointerType)
    expect(said).toEqual([])
    send('pointermove', 1, 130, 120, pointerType)
    await nextFrame()
    expect(view()).toEqual({ scale: 1, x: 30, y: 20 })
    send('pointermove', 1, 140, 90, pointerType)
    send('pointerup', 1, 140, 90, pointerType)
    expect(view()).toEqual({ scale: 1, x: 40, y: -10 })
    expect(said).toEqual(['use', 'hold', 'let go'])
  })

  it('is no more moved by a press than by a pointer that passes', async () => {
    const { send, said } = drawingOf()
    send('pointermove', 2, 130, 120, 'mouse')
    send('pointerdown', 1, 100, 100, 'mouse')
    send('pointerup', 1, 100, 100, 'mouse')
    await nextFrame()
    expect(said).toEqual([])
  })

  it('grows as two fingers part, round what lies between them, and no further than it may', async () => {
    const { send, said, view } = drawingOf()
    send('pointerdown', 1, 100, 100)
    send('pointerdown', 2, 200, 100)
    send('pointermove', 2, 300, 100)
    await nextFrame()
    expect(view().scale).toBeCloseTo(2)
    expect(100 * view().scale + view().x).toBeCloseTo(100)
    send('pointermove', 2, 900, 100)
    send('pointerup', 2, 900, 100)
    await nextFrame()
    expect(view().scale).toBe(4)
    expect(said).toEqual(['use', 'hold'])
    send('pointerup', 1, 100, 100)
    expect(said).toEqual(['use', 'hold', 'let go'])
  })

  it('leaves one finger to the page around, and takes two', async () => {
    const { send, said, view } = drawingOf({ isCooperative: true })
    send('pointerdown', 1, 100, 100)
    send('pointermove', 1, 160, 100)
    send('pointercancel', 1, 160, 100)
    expect(said).toEqual(['touch left'])
    send('pointerdown', 1, 100, 100)
    send('pointerdown', 2, 200, 100)
    send('pointermove', 2, 250, 100)
    await nextFrame()
    expect(view().scale).toBeCloseTo(1.5)
  })

  it('grows by the wheel round the pointer, and comes to rest with it', async () => {
    const { surface, said, view } = drawingOf()
    const turn = new WheelEvent('wheel', {
      deltaY: -300,
      clientX: 60,
      clientY: 70,
      cancelable: true,
    })
    surface.dispatchEvent(turn)
    expect(turn.defaultPrevented).toBe(true)
    await nextFrame()
    expect(view()).toEqual({ scale: 2, x: -50, y: -50 })
    await expect.poll(() => said).toEqual(['use', 'hold', 'let go'])
  })

  it('leaves the wheel to the page around but for a key that is held', async () => {
    const { surface, said, view } = drawingOf({ isCooperative: true })
    const turn = new WheelEvent('wheel', { deltaY: -300, cancelable: true })
    surface.dispatchEvent(turn)
    expect([turn.defaultPrevented, said]).toEqual([false, ['wheel left']])
    const withKey = { ctrlKey: true, cancelable: true }
    surface.dispatchEvent(new WheelEvent('wheel', { deltaY: -300, ...withKey }))
    await nextFrame()
    expect(view().scale).toBeCloseTo(2)
    surface.dispatchEvent(new WheelEvent('wheel', { deltaY: 20, ...withKey }))
    surface.dispatchEvent(new WheelEvent('wheel', { deltaY: 20, ...withKey }))
    await nextFrame()
    expect(view().scale).toBeCloseTo(Math.SQRT2)
  })

  it('is let go by a button that is released elsewhere, or outside of the window', async () => {
    const { surface, send, said, view } = drawingOf()
    send('pointerdown', 1, 100, 100, 'mouse')
    window.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, pointerType: 'mouse' }))
    send('pointermove', 1, 160, 100, 'mouse')
    send('pointerdown', 1, 100, 100, 'mouse')
    send('pointermove', 1, 120, 100, 'mouse')
    const back = { pointerId: 1, pointerType: 'mouse', clientX: 200, clientY: 90, buttons: 0 }
    surface.dispatchEvent(new PointerEvent('pointermove', back))
    await nextFrame()
    expect(view()).toEqual({ scale: 1, x: 20, y: 0 })
    expect(said).toEqual(['use', 'hold', 'let go'])
  })

  it('leaves a turn to the side to the browser', () => {
    const { surface, said } = drawingOf()
    const turn = new WheelEvent('wheel', { deltaX: 40, cancelable: true })
    surface.dispatchEvent(turn)
    expect([turn.defaultPrevented, said]).toEqual([false, []])
  })

  it('comes nearer by a double click, and goes back with Shift', () => {
    const { surface, view } = drawingOf()
    surface.dispatchEvent(new MouseEvent('dblclick', { clientX: 60, clientY: 70 }))
    expect(view()).toEqual({ scale: 2, x: -50, y: -50 })
    surface.dispatchEvent(new MouseEvent('dblclick', { clientX: 60, clientY: 70, shiftKey: true }))
    expect(view()).toEqual({ scale: 1, x: 0, y: 0 })
  })

  it('is let go when it goes while it is held', () => {
    const { send, said, stop } = drawingOf()
    send('pointerdown', 1, 100, 100)
    send('pointermove', 1, 160, 100)
    stop()
    expect(said).toEqual(['use', 'hold', 'let go'])
    send('pointerdown', 1, 100, 100)
    send('pointermove', 1, 160, 100)
    expect(said).toHaveLength(3)
  })
})
