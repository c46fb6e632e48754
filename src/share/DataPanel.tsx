import { useLink } from '../linking/LinkProvider.tsx'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { backgroundCsv, figuresCsv, flowsCsv } from './data/storyCsv.ts'
import { storyJson } from './data/storyJson.ts'
import { useBeside } from './data/useBeside.ts'
import { SaveButton } from './SaveButton.tsx'

/** What is made from the story and its address. */
type Writer = (story: Parameters<typeof flowsCsv>[0], url: string) => string

const CSV = { form: 'csv', type: 'text/csv;charset=utf-8', ending: 'csv' } as const
const JSON_FILE = { form: 'json', type: 'application/json', ending: 'json' } as const

/** The story's data as files, what the article claims apart from what stands beside it. */
export function DataPanel({ storyUrl }: { storyUrl: string }) {
  const { story: shown, wholeStory } = useLink()
  const beside = useBeside(storyUrl)
  const story = { ...shown, ...beside }
  const take = takeWordsIn([useWords().lang])
  const { flows, figures, background, slug } = story
  const files = [
    { part: 'flows', what: take.flows(flows.length, wholeStory.flows.length), write: flowsCsv },
    figures && { part: 'figures', what: take.figures, write: figuresCsv },
    background && { part: 'background', what: take.background, write: backgroundCsv },
  ].filter((file) => file !== undefined)
  const row = (part: string, what: string, write: Writer, { form, type, ending }: Form) => (
    <div key={part} className="data-file">
      <p>{what}</p>
      <SaveButton
        words={{ short: `${take.save} ${take[form]}`, label: take.saveFile(what, take[form]) }}
        storyUrl={storyUrl}
        make={() => ({
          name: `${slug}-${part}.${ending}`,
          type,
          content: write(story, storyUrl),
        })}
      />
    </div>
  )
  return (
    <>
      {files.map(({ part, what, write }) => row(part, what, write, CSV))}
      {beside &&
        row('data', take.everything(flows.length, wholeStory.flows.length), storyJson, JSON_FILE)}
    </>
  )
}

type Form = typeof CSV | typeof JSON_FILE
