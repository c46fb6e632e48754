import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { CountryCode } from '../../model/story.ts'
import { countryName, kindOf, storyIndex } from '../../model/storyLookup.ts'
import { useWords } from '../../words/words.ts'
import type { Preview } from './usePointer.ts'

/** From what is pointed at, in CSS pixels. */
const GAP = 14

/** From the map's edge, in CSS pixels. */
const EDGE = 4

/**
 * A short preview of a hovered target; the card tells more once it is picked. It lies on the side where the map has more
 * room, and finds its place without being measured, which would lay the page out once more.
 */
export function Tooltip({ target, at, map }: Preview) {
  const { x, y } = at
  return (
    <div
      className="tooltip"
      aria-hidden="true"
      style={{
        ...(x < map.width / 2
          ? { left: x + GAP, marginRight: EDGE }
          : { right: `calc(100% - ${x - GAP}px)`, marginLeft: EDGE }),
        translate: `0 max(${EDGE}px, min(${y + GAP}px, ${map.height - EDGE}px - 100%))`,
      }}
    >
      {target.kind === 'country' ? (
        <CountryPreview id={target.id} />
      ) : (
        <FlowPreview id={target.id} />
      )}
    </div>
  )
}

function CountryPreview({ id }: { id: CountryCode }) {
  const { story } = useLink()
  const words = useWords()
  const { countries, flowsOf } = storyIndex(story)
  const what = countries.get(id)?.what
  return (
    <>
      <strong {...useStoryLanguage()}>{countryName(story, id)}</strong>
      <span>{words.facts([what && words.place(what), words.map.links(flowsOf(id).length)])}</span>
    </>
  )
}

function FlowPreview({ id }: { id: string }) {
  const { story } = useLink()
  const words = useWords()
  const storyLanguage = useStoryLanguage()
  const flow = storyIndex(story).flows.get(id)
  if (!flow) return null
  const { from, to, label } = flow
  const kind = kindOf(story, flow.kind)
  const pair = words.pair(countryName(story, from), countryName(story, to), kind.directed)
  return (
    <>
      <strong {...storyLanguage}>{label}</strong>
      <span>{words.facts([pair, words.kind(kind), words.status(flow)])}</span>
    </>
  )
}
