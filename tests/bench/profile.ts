import type { Visit } from './visitPage.ts'

/** Where the time of a visit went: requests, long tasks, paints and marks in the order of their start. */
export function formatProfile(name: string, visit: Visit): string {
  const points = {
    ...visit.marks,
    'first contentful paint': visit.firstContentfulPaint,
    'painted, all that was asked for': visit.painted,
  }
  const events = [
    ...visit.requests.map((request) => ({ ...request, name: `request ${request.name}` })),
    ...visit.longTasks.map((task) => ({ ...task, name: 'long task' })),
    ...Object.entries(points).map(([name, start]) => ({ name, start, duration: 0 })),
  ]
  const lines = events
    .filter(({ start }) => !Number.isNaN(start))
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, duration }) => {
      const end = duration > 0 ? (start + duration).toFixed(0) : ''
      return `${start.toFixed(0).padStart(7)} ${end.padStart(7)}  ${name}`
    })
  const files = visit.sent.map(({ path, bytes }) => `${String(bytes).padStart(15)}  ${path}`)
  return [`${name}: from and to, in ms`, ...lines, `${name}: bytes`, ...files].join('\n')
}
