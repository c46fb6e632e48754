/** When a page counts as painted. */
export interface PaintedWhen {
  /** The drawings show so many flows. */
  arcs: number
  /** A heading or paragraph that ends in these words has a box. */
  lastWords: string
}

/** Something that the browser timed, in milliseconds since the navigation began. */
export interface Timed {
  name: string
  start: number
  duration: number
}

/** What the probe notes in a page. */
interface Probe {
  /** When the first frame was presented in which everything asked for was drawn. */
  painted: number | undefined
  longTasks: Timed[]
  /** Input events that took 16 ms or longer from the input to the next paint; in steps of 8 ms. */
  inputs: Timed[]
}

declare global {
  interface Window {
    storyarcBench: Probe
  }
}

/**
 * Runs in the page before anything else. It looks before every frame whether all that was asked for is laid
 * out. If so it puts a dot into that same frame, and the browser tells when the dot was presented.
 */
export function installProbe({ arcs, lastWords }: PaintedWhen): void {
  const probe: Probe = { painted: undefined, longTasks: [], inputs: [] }
  window.storyarcBench = probe

  const watch = (type: string, note: (entry: Timed) => void) => {
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime: start, duration } of list.getEntries()) {
        note({ name, start, duration })
      }
    })
    observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  }
  watch('longtask', (task) => probe.longTasks.push(task))
  watch('event', (input) => probe.inputs.push(input))
  watch('element', ({ start }) => {
    probe.painted ??= start
  })

  const hasBox = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0
  }
  const idOf = ({ dataset }: SVGElement) => dataset.target ?? ''
  const isFlow = (target: SVGElement) => /^[a-z]/.test(idOf(target))
  const shownFlows = () => {
    const targets = [...document.querySelectorAll<SVGElement>('svg [data-target]')]
    return new Set(targets.filter((target) => isFlow(target) && hasBox(target)).map(idOf))
  }
  const isThere = () =>
    shownFlows().size >= arcs &&
    [...document.querySelectorAll('h1, p')].some(
      (words) => words.textContent?.trimEnd().endsWith(lastWords) && hasBox(words),
    )
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look)
    const dot = document.createElement('p')
    dot.setAttribute('elementtiming', 'bench')
    dot.style.cssText = 'position:fixed;top:0;left:0;margin:0;z-index:9;font-size:8px'
    dot.textContent = '.'
    return document.body.append(dot)
  }
  requestAnimationFrame(look)
}
