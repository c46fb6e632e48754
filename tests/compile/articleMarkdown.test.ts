import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/story.ts'
import { compiled, complaints, withBody } from './exampleFiles.ts'

/** Blocks as nested arrays of kind and words, for example `['heading2', '*a*']`. */
function outline(body: string): unknown[] {
  const { text, blocks } = compiled(withBody(body))
  const show = (block: Block): unknown[] => {
    if ('blocks' in block) {
      return [block.kind + (block.ordered ? ' ordered' : ''), ...block.blocks.map(show)]
    }
    const words = block.runs.map(({ start, end, emphasis, strong, href }) => {
      const marks = (emphasis ? '/' : '') + (strong ? '*' : '')
      return `${marks}${text.slice(start, end)}${marks}${href ? `<${href}>` : ''}`
    })
    return [`${block.kind}${block.level ?? ''}`, ...words]
  }
  return blocks.slice(1, -1).map(show)
}

describe('article.md', () => {
  it('becomes blocks in reading order', () => {
    const body =
      '## Head\n\nOne *two* **three *four***.\n\n> Quoted\n>\n> twice\n\n- a\n- b\n  1. c'
    expect(outline(body)).toEqual([
      ['heading2', 'Head'],
      ['paragraph', 'One ', '/two/', ' ', '*three *', '/*four/*', '.'],
      ['quote', ['paragraph', 'Quoted'], ['paragraph', 'twice']],
      [
        'list',
        ['item', ['paragraph', 'a']],
        ['item', ['paragraph', 'b'], ['list ordered', ['item', ['paragraph', 'c']]]],
      ],
    ])
  })

  it('keeps links to pages and mailboxes, inline, named and bare', () => {
    const body =
      '[a](http://x.example) [b][n] <https://y.example> [c](mailto:z@y.example)\n\n[n]: https://n.example'
    expect(outline(body)[0]).toEqual([
      'paragraph',
      'a<http://x.example>',
      ' ',
      'b<https://n.example>',
      ' ',
      'https://y.example<https://y.example>',
      ' ',
      'c<mailto:z@y.example>',
    ])
  })

  it('turns line ends inside a paragraph into one space, and entities into what they stand for', () => {
    expect(outline('a\nb  \nc\\\nd &amp; \\*e\\*')).toEqual([
      ['paragraph', 'a b', ' ', 'c', ' ', 'd & *e*'],
    ])
  })

  it('is title, deck and blocks, parted by empty lines, in plain text', () => {
    const files = withBody('One *two*.')
    const article = files.article.replace('alt:', 'deck: Deck\nalt:')
    expect(compiled({ ...files, article }).text).toBe('Small\n\nDeck\n\nOne two.\n\nLast words.')
  })

  it.each([
    [
      'a <b>c</b>',
      [
        'article.md:5:3: The article holds HTML: “<b>”. Delete it, or write \\< for a plain less-than sign.',
        'article.md:5:7: The article holds HTML: “</b>”. Delete it, or write \\< for a plain less-than sign.',
      ],
    ],
    [
      'a\n\n<script>\nx()\n</script>',
      [
        'article.md:7:1: The article holds HTML: “<script> x() </script>”. Delete it, or write \\< for a plain less-than sign.',
      ],
    ],
    [
      '[a](javascript:alert(1))',
      [
        'article.md:5:1: The link to “javascript:alert(1)” is not allowed. Link only to full http:, https: or mailto: addresses.',
      ],
    ],
    [
      '[a](/about)',
      [
        'article.md:5:1: The link to “/about” is not allowed. Link only to full http:, https: or mailto: addresses.',
      ],
    ],
    [
      '    code',
      [
        'article.md:5:1: The article holds a block of code. Remove the ``` lines or the four spaces before the text.',
      ],
    ],
    ['a `b`', ['article.md:5:3: The article holds code: “b”. Write it without backquotes.']],
    [
      '![a](https://x.example/y.png)',
      ['article.md:5:1: The article holds an image. Delete it: a story is text and its map.'],
    ],
    [
      'Words\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
      [
        'article.md:7:1: The article holds a table. Write what it says in sentences, or as a list with a line for each row.',
      ],
    ],
    [
      'a[^1]\n\n[^1]: words',
      [
        'article.md:5:2: The article holds a footnote: “[^1]”. Write its words into the sentence, or link the words to their source.',
        'article.md:7:1: The article holds a footnote: “[^1]”. Write its words into the sentence, or link the words to their source.',
      ],
    ],
    [
      'a[^note] b',
      [
        'article.md:5:2: The article holds the sign of a footnote that is not there: “[^note]”. Delete it, or write the words of the footnote into the sentence.',
      ],
    ],
    [
      'a ~~b~~ c',
      [
        'article.md:5:3: The article strikes words out. Delete the ~~, and the words if they are wrong.',
      ],
    ],
    [
      '- [ ] a\n- [x] b',
      [
        'article.md:5:1: The article holds a box to tick. Delete the [ ] or [x] at the start of the item.',
        'article.md:6:1: The article holds a box to tick. Delete the [ ] or [x] at the start of the item.',
      ],
    ],
    [
      'a\n\n***',
      [
        'article.md:7:1: The article holds a dividing line. Delete it, or start the next part with a heading (##).',
      ],
    ],
    [
      '# Small',
      [
        'article.md:5:1: The article has a heading of level 1, which is the title’s. Put the title into the front matter, and start headings with ##.',
      ],
    ],
    [
      '> '.repeat(40),
      [
        'article.md:5:1: Quotes or lists are nested too deep here. Take out spaces, > and list signs at the start of the line.',
      ],
    ],
    [
      '*_'.repeat(2000),
      [
        'article.md:5:1: The article has too many signs of Markdown here, such as * _ [ ] or `. Delete those that are not needed.',
      ],
    ],
  ])('refuses %.40j', (body, expected) => {
    expect(complaints(withBody(body))).toEqual(expected)
  })

  it.each(['about ~5 km', 'a | b', '[x] words', 'x^2 [a] ~~ b'])('takes %j as it is', (body) => {
    expect(compiled(withBody(body)).text).toContain(body)
  })

  it.each(['', '\n \n', '[a]: https://x.example'])('must have text: %j', (body) => {
    const files = withBody('')
    const article = files.article.replace('\n\nLast words.\n', body)
    expect(complaints({ ...files, article })).toEqual([
      'article.md:5:1: The article has no text. Write it below the front matter.',
    ])
  })

  it('must live in a folder whose name fits an address', () => {
    expect(complaints({ ...withBody('a'), slug: 'My Story' })).toEqual([
      'article.md:1:1: The name of the story’s folder is not fit for an address. Use lower-case letters and digits, with single hyphens between words.',
    ])
  })
})
