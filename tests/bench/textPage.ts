import { escapeHtml } from '../../src/model/htmlText.ts'
import type { Block, Story, TextBlock } from '../../src/model/story.ts'

const STYLE =
  'body{max-width:36rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.55 Georgia,serif}'

/** The article as plain HTML: what a reader's browser needs at the very least to show these words. */
export function textPage(story: Story): string {
  return [
    `<!doctype html><html lang="${escapeHtml(story.lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(story.title)}</title><style>${STYLE}</style></head>`,
    `<body><article>${story.blocks.map((block) => blockHtml(story, block)).join('\n')}</article></body></html>`,
  ].join('\n')
}

function blockHtml(story: Story, block: Block): string {
  switch (block.kind) {
    case 'quote':
      return wrap('blockquote', story, block.blocks)
    case 'list':
      return wrap(block.ordered ? 'ol' : 'ul', story, block.blocks)
    case 'item':
      return wrap('li', story, block.blocks)
    default:
      return textHtml(story, block)
  }
}

function wrap(tag: string, story: Story, blocks: readonly Block[]): string {
  return `<${tag}>${blocks.map((block) => blockHtml(story, block)).join('')}</${tag}>`
}

function textHtml(story: Story, { kind, level = 2, runs }: TextBlock): string {
  const tag = { title: 'h1', deck: 'p', paragraph: 'p', heading: `h${level}` }[kind]
  const text = runs.map(({ start, end }) => escapeHtml(story.text.slice(start, end))).join('')
  return `<${tag}>${text}</${tag}>`
}
