import type { BlockContent, DefinitionContent, ListItem, Root } from 'mdast'
import type { Block } from '../../model/story.ts'
import type { Report } from '../report/fileReport.ts'
import type { ArticleText } from './articleText.ts'
import { reportRefused } from './refusedMarkdown.ts'
import { linkDefinitions, wordStyler } from './styledWords.ts'

/**
 * Turns the Markdown of the body, which starts on `firstLine` of article.md, into blocks and writes
 * their words to `text`.
 */
export function articleBlocks(
  root: Root,
  text: ArticleText,
  firstLine: number,
  report: Report,
): Block[] {
  const styleWords = wordStyler(linkDefinitions(root), firstLine, report)

  function readBlocks(
    nodes: (Root['children'][number] | BlockContent | DefinitionContent | ListItem)[],
  ): Block[] {
    return nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case 'paragraph':
          return present(text.addBlock({ kind: 'paragraph' }, styleWords(node.children)))
        case 'heading': {
          if (node.depth === 1) {
            report(
              node.position?.start.offset ?? 0,
              'The article has a heading of level 1, which is the title’s.',
              'Put the title into the front matter, and start headings with ##.',
            )
          }
          const level = Math.max(node.depth, 2)
          return present(text.addBlock({ kind: 'heading', level }, styleWords(node.children)))
        }
        case 'blockquote':
          return [{ kind: 'quote', blocks: readBlocks(node.children) }]
        case 'list': {
          const blocks = readBlocks(node.children)
          return [node.ordered ? { kind: 'list', ordered: true, blocks } : { kind: 'list', blocks }]
        }
        case 'listItem':
          if (typeof node.checked === 'boolean') reportRefused(node, report)
          return [{ kind: 'item', blocks: readBlocks(node.children) }]
        case 'definition':
          return []
        default:
          reportRefused(node, report)
          return []
      }
    })
  }

  return readBlocks(root.children)
}

function present(block: Block | undefined): Block[] {
  return block === undefined ? [] : [block]
}
