import { inspect } from 'node:util'

/** An error whose message is for people who write or publish: wherever it is printed, nothing follows it. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message)
    this.stack = message
  }

  /** What Node prints for it, also inside Vite’s own messages. */
  [inspect.custom](): string {
    return this.message
  }
}
