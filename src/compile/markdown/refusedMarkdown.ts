import type { Nodes } from 'mdast'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'

/** Reports Markdown that a story can't hold. */
export function reportRefused(node: Nodes, report: Report): void {
  const [message, fix] = refusal(node)
  report(node.position?.start.offset ?? 0, message, fix)
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
