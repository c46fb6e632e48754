import { useFirstEmphasis, useLink } from '../../linking/LinkProvider.tsx'
import type { StoryCountry } from '../../model/story.ts'
import { fragmentOf, type Target } from '../../model/target.ts'
import { CountryFacts } from '../card/CountryFacts.tsx'

/** Every country of the story as an entry. */
export function CountryList() {
  const { story } = useLink()
  return (
    <section className="entries" aria-labelledby="_countries">
      <h2 id="_countries">Countries</h2>
      {story.countries.map((country) => (
        <CountryEntry key={country.code} country={country} />
      ))}
    </section>
  )
}

function CountryEntry({ country: { code, name } }: { country: StoryCountry }) {
  const target: Target = { kind: 'country', id: code }
  return (
    <div id={code} className="entry">
      <h3>
        <a
          className="entry-link"
          href={fragmentOf(target)}
          data-target={code}
          data-emphasis={useFirstEmphasis(target)}
        >
          {name}
        </a>
      </h3>
      <CountryFacts code={code} />
    </div>
  )
}
