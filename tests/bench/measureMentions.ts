import { readFileSync } from 'node:fs'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'
import { countryCues } from '../../src/compile/mentions/countryCues.ts'
import { findMentions } from '../../src/compile/mentions/findMentions.ts'
import { foldText } from '../../src/compile/quotes/foldText.ts'
import { NEWS } from '../compile/mentions/news.ts'
import { median } from './statistics.ts'

const ROOT = new URL('../../', import.meta.url)
const SIZE = 1_000_000

/**
 * How fast mentions are found, as rows of a table: in the article from Mali, and in sentences that are
 * all traps, each repeated up to a million characters; in processor time, the median of `runs`.
 */
export function measureMentions(runs: number): string[][] {
  const gazetteer = parseGazetteer(readFileSync(new URL('data/countries.csv', ROOT), 'utf8'))
  const cues = countryCues(gazetteer, new Map(), new Set(['MLI', 'FRA']))
  const article = readFileSync(new URL('data/stories/mali-bamex-2025/article.md', ROOT), 'utf8')
  const texts = { article, traps: NEWS.map(({ lines }) => lines).join('\n') }
  const rows = Object.entries(texts).map(([name, text]) => {
    const folded = foldText(text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE))
    const times = Array.from({ length: runs + 1 }, () => {
      const began = process.cpuUsage()
      findMentions(folded, cues, [])
      return process.cpuUsage(began).user / 1000
    })
    const time = median(times.slice(1))
    const rate = SIZE / 1000 / time
    return [name, `${time.toFixed(0)} ms`, `${rate.toFixed(1)} MB/s`]
  })
  return [['text', 'a million characters', 'rate'], ...rows]
}
