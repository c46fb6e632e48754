import type { Flow, Story } from '../../model/story.ts'

/** Characters before and after a passage that tell it from the same words elsewhere. */
const CONTEXT = 32

/**
 * The story's passages as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), as JSON-LD: each
 * flow is an annotation of its words. Addresses are relative to the file unless the article has its own.
 */
export function storyAnnotations(story: Story): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    label: story.title,
    items: story.flows.map((flow) => flowAnnotation(story, flow)),
  }
}

function flowAnnotation({ text, lang, url }: Story, flow: Flow): object {
  const { start, end } = flow.passage
  return {
    id: `./#${flow.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      language: lang,
      value: flow.note ? `${flow.label}. ${flow.note}` : flow.label,
    },
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
