import type { Run, TextBlock } from '../../model/story.ts'
import { isInvisible } from '../report/unfitText.ts'

/** Words in one style, with the line of article.md on which they start. */
export interface StyledWords extends Omit<Run, 'start' | 'end'> {
  /** Line ends in it stand for spaces. */
  words: string
  /** One-based line of article.md. */
  line: number
}

/** Writes the plain text of an article block by block. */
export class ArticleText {
  #parts: string[] = []
  #lines: { offset: number; line: number }[] = []

  /** UTF-16 units written so far. */
  length = 0

  /** Writes a block after an empty line; no block comes of words that aren't seen. */
  addBlock(block: Pick<TextBlock, 'kind' | 'level'>, styled: StyledWords[]): TextBlock | undefined {
    const filled = styled.filter(({ words }) => words !== '')
    if (filled.every(({ words }) => isInvisible(words))) return undefined
    if (this.length > 0) this.#write('\n\n')
    return { ...block, runs: filled.map((words) => this.#addRun(words)) }
  }

  #addRun({ words, line, ...style }: StyledWords): Run {
    const start = this.length
    words.split('\n').forEach((part, index) => {
      if (index > 0) this.#write(' ')
      this.#lines.push({ offset: this.length, line: line + index })
      this.#write(part)
    })
    return { start, end: this.length, ...style }
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.length += text.length
  }

  /** All that was written. */
  toString(): string {
    return this.#parts.join('')
  }

  /** One-based line of article.md that an offset of the text comes from. */
  lineOf(offset: number): number {
    return this.#lines.findLast((part) => part.offset <= offset)?.line ?? 1
  }
}
