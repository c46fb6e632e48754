import { keepPlace } from './keepPlace.ts'

const isReload = performance
  .getEntriesByType('navigation')
  .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')

// A frame without an origin of its own has no storage.
if (window === window.parent) keepPlace(isReload)
