import { KindSample } from '../../kinds/KindSample.tsx'
import { useLink } from '../../linking/LinkProvider.tsx'
import { countryName } from '../../model/countryName.ts'
import type { CountryCode, Flow } from '../../model/story.ts'
import { KIND_NAMES, STATUS_NAMES } from '../../words/flowWords.ts'
import { FlowLink } from '../lists/FlowList.tsx'

/** How often the article names a country, and its flows: out, in and shared. */
export function CountryFacts({ code }: { code: CountryCode }) {
  const { story } = useLink()
  const { flows } = story
  const count = story.mentions.filter(({ country }) => country === code).length
  const directed = flows.filter(({ kind }) => kind !== 'shared')
  const groups = [
    { title: 'Out', flows: directed.filter(({ from }) => from === code) },
    { title: 'In', flows: directed.filter(({ to }) => to === code) },
    {
      title: 'Shared',
      flows: flows.filter(
        ({ kind, from, to }) => kind === 'shared' && (from === code || to === code),
      ),
    },
  ]
  return (
    <>
      <p className="facts">{mentionWords(count)}</p>
      {groups
        .filter((group) => group.flows.length > 0)
        .map((group) => (
          <div key={group.title}>
            <p className="group-title">{group.title}</p>
            <ul className="flow-rows">
              {group.flows.map((flow) => (
                <FlowRow key={flow.id} flow={flow} code={code} />
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

function FlowRow({ flow, code }: { flow: Flow; code: CountryCode }) {
  const { story } = useLink()
  const other = countryName(story, flow.from === code ? flow.to : flow.from)
  return (
    <li>
      <KindSample kind={flow.kind} />
      <span>
        <FlowLink flow={flow} />
        <span className="row-facts">
          {[other, KIND_NAMES[flow.kind], STATUS_NAMES[flow.status]].join(' · ')}
        </span>
      </span>
    </li>
  )
}

function mentionWords(count: number): string {
  if (count === 0) return 'Not named in the article'
  return count === 1 ? 'Named once in the article' : `Named ${count} times in the article`
}
