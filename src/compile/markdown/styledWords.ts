import type { PhrasingContent, Root } from 'mdast'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { unfitText } from '../report/unfitText.ts'
import { isAddress, LINK_SCHEMES } from '../values/webAddress.ts'
import type { StyledWords } from './articleText.ts'
import { reportLostFootnote, reportRefused } from './refusedMarkdown.ts'

/** Addresses of `[name]: address` lines by name. */
export type LinkDefinitions = ReadonlyMap<string, string>

type Style = Omit<StyledWords, 'words' | 'line'>

/** The `[name]: address` lines at any depth of the article; the first of a name counts. */
export function linkDefinitions(root: Root): LinkDefinitions {
  const definitions = new Map<string, string>()
  const visit = (nodes: Root['children']): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node.url)
      }
      if ('children' in node) visit(node.children)
    }
  }
  visit(root.children)
  return definitions
}

/**
 * A function that flattens inline Markdown into styled words; what isn't text is reported. The
 * Markdown starts on `firstLine` of its file.
 */
export function wordStyler(definitions: LinkDefinitions, firstLine: number, report: Report) {
  return function styleWords(nodes: PhrasingContent[], style: Style = {}): StyledWords[] {
    return nodes.flatMap((node): StyledWords[] => {
      const line = firstLine - 1 + (node.position?.start.line ?? 1)
      switch (node.type) {
        case 'text':
          checkWords(node.value, node.position?.start.offset ?? 0)
          return [
            {
              words: node.value.replace(/(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '\n'),
              line,
              ...style,
            },
          ]
        case 'break':
          return [{ words: '\n', line, ...style }]
        case 'emphasis':
          return styleWords(node.children, { ...style, emphasis: true })
        case 'strong':
          return styleWords(node.children, { ...style, strong: true })
        case 'link':
          return styleWords(node.children, linked(node.url, node.position?.start.offset, style))
        case 'linkReference': {
          const address = definitions.get(node.identifier) ?? ''
          return styleWords(node.children, linked(address, node.position?.start.offset, style))
        }
        default:
          reportRefused(node, report)
          return []
      }
    })
  }

  function checkWords(words: string, offset: number): void {
    const unfit = unfitText(words)
    if (unfit) report(offset + unfit.at, `The article ${unfit.problem}`, unfit.fix)
    const footnote = /\[\^[^\]\s]+\]/.exec(words)
    if (footnote) reportLostFootnote(footnote[0], offset + footnote.index, report)
  }

  function linked(href: string, offset: number | undefined, style: Style): Style {
    if (isAddress(href, LINK_SCHEMES)) return { ...style, href }
    report(
      offset ?? 0,
      `The link to ${excerpt(href)} is not allowed.`,
      'Link only to full http:, https: or mailto: addresses.',
    )
    return style
  }
}
