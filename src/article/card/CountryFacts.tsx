import { KindSample } from '../../kinds/KindSample.tsx'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { CountryCode, Flow } from '../../model/story.ts'
import { countryName, kindOf, storyIndex } from '../../model/storyLookup.ts'
import { useWords } from '../../words/words.ts'
import { FlowLink } from '../flow/FlowLink.tsx'

/** The flows of a country: out, in and shared. */
export function CountryFacts({ code }: { code: CountryCode }) {
  const { story } = useLink()
  const words = useWords()
  const { article } = words
  const name = countryName(story, code)
  const what = storyIndex(story).countries.get(code)?.what
  const flows = storyIndex(story).flowsOf(code)
  const isDirected = ({ kind }: Flow) => kindOf(story, kind).directed
  const directed = flows.filter(isDirected)
  const groups = [
    { title: article.flowsOut(name), flows: directed.filter(({ from }) => from === code) },
    { title: article.flowsIn(name), flows: directed.filter(({ to }) => to === code) },
    { title: article.flowsShared, flows: flows.filter((flow) => !isDirected(flow)) },
  ]
  const facts = words.facts([
    what && words.place(what),
    flows.length === 0 ? article.noLinks : undefined,
  ])
  return (
    <>
      {facts && <p className="facts">{facts}</p>}
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
  const kind = kindOf(story, flow.kind)
  const other = countryName(story, flow.from === code ? flow.to : flow.from)
  return (
    <li>
      <KindSample kind={kind} />
      <span>
        <FlowLink flow={flow} />
        <span className="row-facts">
          {words.facts([other, words.kind(kind), words.status(flow)])}
        </span>
      </span>
    </li>
  )
}
