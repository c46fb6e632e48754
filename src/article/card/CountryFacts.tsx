import { KindSample } from '../../kinds/KindSample.tsx'
import { kindOf } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { CountryCode, Flow } from '../../model/story.ts'
import { countryName, storyIndex } from '../../model/storyLookup.ts'
import { useWords } from '../../words/words.ts'
import { FlowLink } from '../flow/FlowLink.tsx'

/** The flows of a country: out, in and shared. */
export function CountryFacts({ code }: { code: CountryCode }) {
  const { story } = useLink()
  const { article } = useWords()
  const flows = storyIndex(story).flowsOf(code)
  const directed = flows.filter(({ kind }) => kindOf(kind).isDirected)
  const groups = [
    { title: article.flowsOut, flows: directed.filter(({ from }) => from === code) },
    { title: article.flowsIn, flows: directed.filter(({ to }) => to === code) },
    { title: article.flowsShared, flows: flows.filter(({ kind }) => !kindOf(kind).isDirected) },
  ]
  if (flows.length === 0) return <p className="facts">{article.noLinks}</p>
  return (
    <>
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
  const words = useWords()
  const other = countryName(story, flow.from === code ? flow.to : flow.from)
  return (
    <li>
      <KindSample kind={flow.kind} />
      <span>
        <FlowLink flow={flow} />
        <span className="row-facts">
          {words.facts([other, words.kind(flow.kind), words.status(flow)])}
        </span>
      </span>
    </li>
  )
}
