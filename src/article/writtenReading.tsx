import { keepPlaceInLists } from './keepPlaceInLists.ts'
import { CountryList } from './lists/CountryList.tsx'
import { FlowList } from './lists/FlowList.tsx'
import type { ReadingParts } from './reading.ts'
import { ArticleText } from './text/ArticleText.tsx'

/** What is read as it is written from the story: by the server, and in a browser once kinds are hidden. */
export const writtenReading: ReadingParts = {
  Text: ArticleText,
  replace: keepPlaceInLists,
  Lists: () => (
    <>
      <FlowList />
      <CountryList />
    </>
  ),
}
