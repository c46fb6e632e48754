import type { Flow, FlowSource, TextRange } from '../../model/story.ts'
import type { Article } from '../markdown/readArticle.ts'
import { foldText } from '../quotes/foldText.ts'
import { quotePlacer } from '../quotes/placeQuotes.ts'
import type { Report } from '../report/fileReport.ts'
import type { FlowDraft, ReadFlows } from './readFlows.ts'

/** Finds the quote of each claim in the body of the article; those without a place are left out, stray ones only reported. */
export function placeFlows(
  { drafts, strayQuotes }: ReadFlows,
  article: Article,
  report: Report,
): Flow[] {
  const body = foldText(article.text.slice(article.bodyStart), article.bodyStart)
  const placeQuote = quotePlacer(article, body, 'quote', report)
  for (const quote of strayQuotes) placeQuote(quote)
  return drafts.flatMap((draft) => {
    const { quote: words, quoteOffset: offset, before, after } = draft
    const passage = placeQuote({ words, offset, before, after })
    return passage ? flow(draft, article.text, passage) : []
  })
}

function flow(draft: FlowDraft, text: string, passage: TextRange): Flow {
  const { id, from, to, kind, status, label, date, value, unit, note } = draft
  const source = flowSource(draft)
  return {
    id,
    from,
    to,
    kind,
    ...(status !== undefined && { status }),
    label,
    quote: text.slice(passage.start, passage.end),
    passage,
    ...(date !== undefined && { date }),
    ...(value !== undefined && { value: { amount: value, ...(unit !== undefined && { unit }) } }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
  }
}

function flowSource({ source_title: title, source_url: url }: FlowDraft): FlowSource | undefined {
  if (url !== undefined) return { title: title ?? url, url }
  return title === undefined ? undefined : { title }
}
