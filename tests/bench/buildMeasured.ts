import { buildSite } from './buildPages.ts'

// In a process of its own, whose memory is that of the build.
const [outDir = '', stories = ''] = process.argv.slice(2)
const began = performance.now()
await buildSite(outDir, [stories])
const { maxRSS } = process.resourceUsage()
console.log(
  JSON.stringify({ seconds: (performance.now() - began) / 1000, megabytes: maxRSS / 1000 }),
)
