import countriesCsv from '../../data/countries.csv?raw'
import armeniaArticle from '../../data/stories/armenia-2024/article.md?raw'
import armeniaFlows from '../../data/stories/armenia-2024/flows.csv?raw'
import armeniaPlaces from '../../data/stories/armenia-2024/places.csv?raw'
import maliArticle from '../../data/stories/mali-bamex-2025/article.md?raw'
import maliBackground from '../../data/stories/mali-bamex-2025/background.csv?raw'
import maliFigures from '../../data/stories/mali-bamex-2025/figures.csv?raw'
import maliFlows from '../../data/stories/mali-bamex-2025/flows.csv?raw'
import { compileStory, type StoryFiles } from '../../src/compile/compileStory.ts'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'
import { formatDiagnostic } from '../../src/compile/report/diagnostic.ts'
import type { Story } from '../../src/model/story.ts'
import fourCapitalsArticle from './four-capitals/article.md?raw'
import fourCapitalsFlows from './four-capitals/flows.csv?raw'
import gulfHubArticle from './gulf-hub/article.md?raw'
import gulfHubFlows from './gulf-hub/flows.csv?raw'
import pacificArticle from './pacific-example/article.md?raw'
import pacificFlows from './pacific-example/flows.csv?raw'
import pacificMentions from './pacific-example/mentions.csv?raw'
import thirtyPledgesArticle from './thirty-pledges/article.md?raw'
import thirtyPledgesFlows from './thirty-pledges/flows.csv?raw'
import wholeWorldArticle from './whole-world/article.md?raw'
import wholeWorldFlows from './whole-world/flows.csv?raw'

/** The countries of the world as the site uses them. */
export const gazetteer = parseGazetteer(countriesCsv)

/** The site's first story. */
export const mali = compiled({
  slug: 'mali-bamex-2025',
  article: maliArticle,
  flows: maliFlows,
  background: maliBackground,
  figures: maliFigures,
})

/** The site's second story, with kinds and places of its own. */
const armenia = compiled({
  slug: 'armenia-2024',
  article: armeniaArticle,
  flows: armeniaFlows,
  places: armeniaPlaces,
})

/** The invented story, which uses all that a story may hold. */
export const pacific = compiled({
  slug: 'pacific-example',
  article: pacificArticle,
  flows: pacificFlows,
  mentions: pacificMentions,
})

/** One true and one invented, for tests that hold for every story; they run in Node and in a browser. */
export const stories: readonly Story[] = [mali, pacific]

/** Stories that strain a map: places of all sorts, a cluster, a hub in a corner, thirty arcs into one place, the whole world. */
export const strained: readonly Story[] = [
  armenia,
  compiled({ slug: 'four-capitals', article: fourCapitalsArticle, flows: fourCapitalsFlows }),
  compiled({ slug: 'gulf-hub', article: gulfHubArticle, flows: gulfHubFlows }),
  compiled({ slug: 'thirty-pledges', article: thirtyPledgesArticle, flows: thirtyPledgesFlows }),
  compiled({ slug: 'whole-world', article: wholeWorldArticle, flows: wholeWorldFlows }),
]

function compiled(files: StoryFiles): Story {
  const result = compileStory(files, gazetteer)
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'))
  return result.story
}
