import { buildSite } from './buildPages.ts'

// In a process of its own, whose memory is that of the build.
const [outDir = '', stories = ''] = process.argv.slice(2)
const began = performance.now()
await buildSite(outDir, [stories])
const seconds = (performance.now() - began) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const busy = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, busy, megabytes: maxRSS / 1000 }))
