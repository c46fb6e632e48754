import { memo, useRef } from 'react'
import { useLink, useTargetAttributes } from '../../linking/LinkProvider.tsx'
import { useOneStop } from '../../linking/useOneStop.ts'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { StoryCountry } from '../../model/story.ts'
import { storyIndex } from '../../model/storyLookup.ts'
import { useWords } from '../../words/words.ts'
import { CountryBeside } from '../beside/Beside.tsx'

/** Every country of the story as an entry; its flows are in the list of flows, and on its card. */
export const CountryList = memo(function CountryList() {
  const { story } = useLink()
  const ref = useRef<HTMLElement>(null)
  useOneStop(ref, '.entry')
  const { article } = useWords()
  return (
    <section ref={ref} className="entries" aria-labelledby="_countries">
      <h2 id="_countries">
        {story.countries.some(({ what }) => what) ? article.countriesAndOthers : article.countries}
      </h2>
      {story.countries.map((country) => (
        <CountryEntry key={country.code} country={country} />
      ))}
    </section>
  )
})

function CountryEntry({ country: { code, what, name } }: { country: StoryCountry }) {
  const words = useWords()
  const { length } = storyIndex(useLink().story).flowsOf(code)
  return (
    <div id={code} className="entry">
      <h3>
        <a
          className="entry-link"
          {...useTargetAttributes({ kind: 'country', id: code })}
          {...useStoryLanguage()}
        >
          {name}
        </a>
      </h3>
      <p className="facts">
        {words.facts([
          what && words.place(what),
          length > 0 ? words.map.links(length) : words.article.noLinks,
        ])}
      </p>
      <CountryBeside code={code} />
    </div>
  )
}
