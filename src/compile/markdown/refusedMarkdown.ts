import type { Nodes } from 'mdast'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'

/** Reports Markdown that a story can't hold. */
export function reportRefused(node: Nodes, report: Report): void {
  const [message, fix] = refusal(node)
  report(node.position?.start.offset ?? 0, message, fix)
}

/** Reports the sign of a footnote whose words are nowhere. */
export function reportLostFootnote(sign: string, offset: number, report: Report): void {
  report(
    offset,
    `The article holds the sign of a footnote that is not there: ${excerpt(sign)}.`,
    'Delete it, or write the words of the footnote into the sentence.',
  )
}

function refusal(node: Nodes): [message: string, fix: string] {
  switch (node.type) {
    case 'html':
      return [
        `The article holds HTML: ${excerpt(node.value)}.`,
        'Delete it, or write \\< for a plain less-than sign.',
      ]
    case 'code':
      return [
        'The article holds a block of code.',
        'Remove the ``` lines or the four spaces before the text.',
      ]
    case 'inlineCode':
      return [`The article holds code: ${excerpt(node.value)}.`, 'Write it without backquotes.']
    case 'image':
    case 'imageReference':
      return ['The article holds an image.', 'Delete it: a story is text and its map.']
    case 'table':
      return [
        'The article holds a table.',
        'Write what it says in sentences, or as a list with a line for each row.',
      ]
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [
        `The article holds a footnote: ${excerpt(`[^${node.label ?? node.identifier}]`)}.`,
        'Write its words into the sentence, or link the words to their source.',
      ]
    case 'delete':
      return ['The article strikes words out.', 'Delete the ~~, and the words if they are wrong.']
    case 'listItem':
      return ['The article holds a box to tick.', 'Delete the [ ] or [x] at the start of the item.']
    case 'thematicBreak':
      return [
        'The article holds a dividing line.',
        'Delete it, or start the next part with a heading (##).',
      ]
    default:
      return [
        `The article holds Markdown that a story can’t show (${node.type}).`,
        'Write it as plain paragraphs.',
      ]
  }
}
