import type { Block } from './story.ts'

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
