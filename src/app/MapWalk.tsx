import { useEffect, useLayoutEffect, useRef } from 'react'
import { isCommand } from '../linking/isCommand.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { shownLink } from '../linking/shownLink.ts'
import { WalkBar } from '../linking/WalkBar.tsx'
import { useWalk, type Walk, walkOn } from '../linking/walk.ts'
import { useWords } from '../words/words.ts'

/** The walk's bar under the map, and its keys on the whole page; nothing while nobody walks. */
export function MapWalk() {
  const walk = useWalk()
  return walk && <OpenMapWalk walk={walk} />
}

function OpenMapWalk({ walk }: { walk: Walk }) {
  const link = useLink()
  const { keys } = useWords().walk
  const ref = useRef<HTMLDivElement>(null)
  const shown = walk.flows[walk.step]?.id ?? ''
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isCommand(event)) return
      const way = event.key === keys.next ? 1 : event.key === keys.previous ? -1 : undefined
      if (way) walkOn(link, way)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [link, keys])
  useLayoutEffect(() => {
    const bar = ref.current
    return () => {
      // A button that goes must not take the focus along.
      if (!bar?.contains(document.activeElement)) return
      queueMicrotask(() =>
        shownLink(document, bar.dataset.of ?? '')?.focus({ preventScroll: true }),
      )
    }
  }, [])
  return (
    <div ref={ref} className="map-walk" data-of={shown}>
      <WalkBar walk={walk} />
    </div>
  )
}
