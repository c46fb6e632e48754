import { Component, type ReactNode } from 'react'

/** What {@link SafePart} holds. */
export interface SafePartProps {
  /** What stands there once the part has thrown. */
  instead: ReactNode
  /** The part is tried again when this changes. */
  about?: unknown
  /** Called when the part has thrown. */
  onThrown?: () => void
  children: ReactNode
}

/** A part of the page that takes nothing else with it when it throws. */
export class SafePart extends Component<SafePartProps, { hasThrown: boolean }> {
  override state = { hasThrown: false }

  static getDerivedStateFromError() {
    return { hasThrown: true }
  }

  override componentDidCatch() {
    this.props.onThrown?.()
  }

  override componentDidUpdate(before: SafePartProps) {
    const isNew = before.about !== this.props.about
    if (this.state.hasThrown && isNew) this.setState({ hasThrown: false })
  }

  override render() {
    return this.state.hasThrown ? this.props.instead : this.props.children
  }
}
