import type { Gazetteer } from './gazetteer.ts'
import type { CountryCode, StoryCountry } from './story.ts'

/** The countries of these codes, each once and in this order, under the names that the story uses. */
export function storyCountries(
  codes: Iterable<CountryCode>,
  gazetteer: Gazetteer,
  names: ReadonlyMap<CountryCode, string>,
): StoryCountry[] {
  return [...new Set(codes)].flatMap((code) => {
    const country = gazetteer.get(code)
    if (country === undefined) return []
    return { code, name: names.get(code) ?? country.name, capital: country.capital }
  })
}
