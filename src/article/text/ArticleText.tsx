import { memo } from 'react'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useInterfaceLanguage } from '../../linking/useStoryLanguage.ts'
import { WalkStart } from '../../linking/WalkStart.tsx'
import type { Block, TextBlock } from '../../model/story.ts'
import { useWords } from '../../words/words.ts'
import { PieceText } from './PieceText.tsx'
import { piecesOf } from './pieces.ts'

/** The article from its title to its last word; passages and mentions are links into the map. */
export const ArticleText = memo(function ArticleText() {
  const { story } = useLink()
  const front = story.blocks.filter(({ kind }) => kind === 'title' || kind === 'deck')
  const body = story.blocks.slice(front.length)
  return (
    <>
      <header className="article-head">
        <DraftSign />
        {front.map(renderBlock)}
        <Byline />
        <WalkStart isAnswered />
      </header>
      <div className="article-body">{body.map(renderBlock)}</div>
    </>
  )
})

function DraftSign() {
  const words = useWords()
  const ownLanguage = useInterfaceLanguage()
  if (!useLink().story.draft) return null
  return (
    <p className="draft" {...ownLanguage}>
      {words.article.draft}
    </p>
  )
}

function Byline() {
  const { byline, publisher, published, updated, url } = useLink().story
  const words = useWords()
  const ownLanguage = useInterfaceLanguage()
  if (!byline && !publisher && !published && !updated) return null
  return (
    <p className="byline">
      {byline && <span>{byline}</span>}
      {publisher && <span>{url ? <a href={url}>{publisher}</a> : publisher}</span>}
      {published && (
        <time dateTime={published} {...ownLanguage}>
          {words.date(published)}
        </time>
      )}
      {updated && (
        <time dateTime={updated} {...ownLanguage}>
          {words.article.updated(updated)}
        </time>
      )}
    </p>
  )
}

function renderBlock(block: Block, index: number) {
  switch (block.kind) {
    case 'quote':
      return <blockquote key={index}>{block.blocks.map(renderBlock)}</blockquote>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return <List key={index}>{block.blocks.map(renderBlock)}</List>
    }
    case 'item':
      return <li key={index}>{block.blocks.map(renderBlock)}</li>
    default:
      return <TextBlockView key={index} block={block} />
  }
}

function TextBlockView({ block }: { block: TextBlock }) {
  const { story } = useLink()
  const text = piecesOf(story, block.runs).map((piece) => (
    <PieceText key={piece.segments[0]?.start} piece={piece} />
  ))
  switch (block.kind) {
    case 'title':
      return <h1>{text}</h1>
    case 'deck':
      return <p className="deck">{text}</p>
    case 'heading': {
      const Heading = HEADINGS[Math.min(Math.max(block.level ?? 2, 2), 6) - 2] ?? 'h2'
      return <Heading>{text}</Heading>
    }
    case 'paragraph':
      return <p>{text}</p>
  }
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
