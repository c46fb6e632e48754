import { useLink } from '../linking/LinkProvider.tsx'
import { dayOf } from '../model/calendarDate.ts'
import type { Story } from '../model/story.ts'
import type { CitedStory } from '../words/enTake.ts'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { CopyField } from './CopyField.tsx'
import { bibtex } from './cite/bibtex.ts'
import { cslJson } from './cite/cslJson.ts'
import { SaveButton } from './SaveButton.tsx'

/** How the story is cited, in words and for programs. */
export function CitePanel({ storyUrl }: { storyUrl: string }) {
  const story = useLink().wholeStory
  const take = takeWordsIn([useWords().lang])
  const cited = citedStory(story, storyUrl)
  const forms = [
    {
      words: take.bibtex,
      value: bibtex(cited, story.slug),
      type: 'application/x-bibtex',
      ending: 'bib',
    },
    {
      words: take.csl,
      value: cslJson(cited, story.slug),
      type: 'application/vnd.citationstyles.csl+json',
      ending: 'json',
    },
  ]
  return (
    <>
      <CopyField words={take.share.citation} value={take.share.cite(cited)} rows={2} />
      {forms.map(({ words, value, type, ending }) => (
        <div key={ending} className="cite-form">
          <CopyField words={words} value={value} rows={6} />
          <SaveButton
            words={{
              short: take.save,
              label: take.saveFile(take.share.citation.label, words.label),
            }}
            storyUrl={storyUrl}
            make={() => ({ name: `${story.slug}.${ending}`, type, content: value })}
          />
        </div>
      ))}
    </>
  )
}

/** What is cited of a story that is read today. */
function citedStory({ byline, title, publisher, published }: Story, url: string): CitedStory {
  return { byline, title, publisher, published, url, readOn: dayOf(new Date()) }
}
