import { onTestFinished } from 'vitest'
import type { FrameMessage } from '../../../src/protocol/messages.ts'

/** What every broken thing throws. */
export const ON_PURPOSE = 'Thrown on purpose.'

/** The same object, of which one field throws as soon as `isBroken`. */
export function breakable<T extends object>(whole: T, field: keyof T, isBroken: () => boolean): T {
  return Object.defineProperty({ ...whole }, field, {
    enumerable: true,
    get: () => {
      if (isBroken()) throw new Error(ON_PURPOSE)
      return whole[field]
    },
  })
}

/** What is thrown from here on until the test is over. */
export function thrownErrors(): string[] {
  const thrown: string[] = []
  const note = (event: ErrorEvent) => {
    event.preventDefault()
    thrown.push(event.message.replace(/^Uncaught Error: /, ''))
  }
  addEventListener('error', note)
  onTestFinished(() => removeEventListener('error', note))
  return thrown
}

/** What the page tells the one around it of errors, from here on until the test is over. */
export function toldErrors(): string[] {
  const told: string[] = []
  const note = ({ data }: MessageEvent<Partial<FrameMessage> | null>) => {
    if (data?.source === 'storyarc' && data.type === 'error') told.push(data.message ?? '')
  }
  window.parent.addEventListener('message', note)
  onTestFinished(() => window.parent.removeEventListener('message', note))
  return told
}
