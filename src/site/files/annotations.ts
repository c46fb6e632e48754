import type { Flow, Story } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'
import { wordsIn } from '../../words/words.ts'

/** Characters before and after a passage that tell it from the same words elsewhere. */
const CONTEXT = 32

/**
 * The story's passages as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), as JSON-LD: each
 * flow is an annotation of its words, with its label and the name of its kind. Addresses are relative to the file unless the article has its own.
 */
export function storyAnnotations(story: Story): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    label: story.title,
    items: story.flows.map((flow) => flowAnnotation(story, flow)),
  }
}

function flowAnnotation(story: Story, flow: Flow): object {
  const { text, lang, url } = story
  const plain = { type: 'TextualBody', format: 'text/plain', language: lang }
  const kind = wordsIn([lang]).kind(kindOf(story, flow.kind))
  const { start, end } = flow.passage
  return {
    id: `./#${flow.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        ...plain,
        purpose: 'describing',
        value: flow.note ? `${flow.label}. ${flow.note}` : flow.label,
      },
      { ...plain, purpose: 'tagging', value: kind },
    ],
    target: {
      source: url ?? './',
      selector: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
    },
  }
}
