import type { CountryCode, Story } from './story.ts'

/** The name that the story uses for a country; the code itself if it is not one of the story's. */
export function countryName(story: Pick<Story, 'countries'>, code: CountryCode): string {
  return story.countries.find((country) => country.code === code)?.name ?? code
}
