import type { Block } from '../../model/story.ts'
import type { FrontMatter } from '../frontMatter/readFrontMatter.ts'
import type { SplitArticle } from '../frontMatter/splitArticle.ts'
import type { Report } from '../report/fileReport.ts'
import { lineIndex } from '../report/lineIndex.ts'
import { articleBlocks } from './articleBlocks.ts'
import { ArticleText } from './articleText.ts'
import { withinMarkdownLimits } from './markdownLimits.ts'
import { parseMarkdown } from './parseMarkdown.ts'

/** What the reader reads, and where it stands in article.md. */
export interface Article {
  /** Plain text of title, deck and body, blocks parted by an empty line. */
  text: string
  /** Title, deck if there is one, then the body. */
  blocks: Block[]
  /** Offset in {@link text} where the body starts. */
  bodyStart: number
  /** One-based line of article.md that an offset of {@link text} comes from. */
  lineOf: (offset: number) => number
}

/**
 * Reads title, deck and the Markdown body of `file`, the text of article.md; what a story can't hold
 * is reported.
 */
export function readArticle(
  file: string,
  { body, bodyStart }: SplitArticle,
  front: FrontMatter,
  report: Report,
): Article {
  const place = lineIndex(file)
  const lineAt = (offset = 0): number => place(offset).line
  const text = new ArticleText()
  const blocks: Block[] = []
  for (const kind of ['title', 'deck'] as const) {
    const value = front.values.get(kind)
    const block = text.addBlock({ kind }, [
      { words: value?.text ?? '', line: lineAt(value?.offset) },
    ])
    if (block) blocks.push(block)
  }
  const headEnd = text.length
  const here: Report = (offset, message, fix) => report(bodyStart + offset, message, fix)
  if (withinMarkdownLimits(body, here)) {
    blocks.push(...articleBlocks(parseMarkdown(body), text, lineAt(bodyStart), here))
    if (text.length === headEnd) {
      here(0, 'The article has no text.', 'Write it below the front matter.')
    }
  }
  return {
    text: text.toString(),
    blocks,
    bodyStart: headEnd,
    lineOf: (offset) => text.lineOf(offset),
  }
}
