import { describe, expect, it } from 'vitest'
import { compiled, complaints, withBody } from './exampleFiles.ts'

interface Quoted {
  quote: string
  before?: string
  after?: string
}

/** Story with this body whose only flow quotes these words. */
function quoting(body: string, { quote, before = '', after = '' }: Quoted) {
  const cells = [quote, before, after].map((cell) => `"${cell.replaceAll('"', '""')}"`)
  const flows = `from,to,kind,label,quote,before,after\nMLI,FRA,arms,L,${cells.join(',')}\n`
  return { ...withBody(body), flows }
}

/** The words that the flow’s passage covers. */
function found(body: string, quoted: Quoted): string {
  const { flows, text } = compiled(quoting(body, quoted))
  const [flow] = flows
  if (flow === undefined) throw new Error('no flow')
  const { start, end } = flow.passage
  expect(flow.quote).toBe(text.slice(start, end))
  return `${text.slice(0, start).slice(-5)}[${flow.quote}]${text.slice(end, end + 5)}`
}

describe('a quote', () => {
  it.each([
    [
      'straight marks',
      'It said “we’re ready” twice.',
      'said "we\'re ready"',
      '\n\nIt [said “we’re ready”] twic',
    ],
    [
      'curly marks',
      'It said "we\'re ready" twice.',
      'said “we’re ready”',
      '\n\nIt [said "we\'re ready"] twic',
    ],
    ['other spaces', 'It has 40\u00a0000 men.', ' has\t40\n 000 ', '\n\nIt [has 40\u00a0000] men.'],
    ['line ends', 'It has\nmen here.', 'has men', '\n\nIt [has men] here'],
    ['several spaces', 'So it &nbsp; has men.', 'it has', '\n\nSo [it \u00a0 has] men.'],
    ['soft hyphens', 'So a muni\u00adtion store.', 'munition', 'So a [muni\u00adtion] stor'],
    [
      'styles',
      'So a **big** *deal* [here](https://x.example) is.',
      'big deal here',
      'So a [big deal here] is.\n',
    ],
    ['emoji', '👍 And so a 👍 deal.', 'a 👍', 'd so [a 👍] deal'],
  ])('is found through %s, and kept as the article has it', (_, body, quote, expected) => {
    expect(found(body, { quote })).toBe(expected)
  })

  it('counts only as whole words if it stands as such', () => {
    expect(found('The army has an arm.', { quote: 'arm' })).toBe('s an [arm].\n\nLa')
    expect(found('The army marches.', { quote: 'arm' })).toBe('\nThe [arm]y mar')
  })

  it('may share words with other quotes', () => {
    const flows =
      'from,to,kind,label,quote\nMLI,BFA,shared,L,a b\nMLI,NER,shared,L,b c\nMLI,FRA,arms,L,a b\n'
    const story = compiled({ ...withBody('a b c.'), flows })
    expect(story.flows.map(({ passage }) => passage.start - story.text.indexOf('a b c'))).toEqual([
      0, 2, 0,
    ])
  })

  it.each([
    [{ quote: 'two ships', before: 'Fiji bought' }, 'ught [two ships], and'],
    [{ quote: 'two ships', after: 'too' }, 'uilt [two ships] too.'],
    [{ quote: 'two ships', after: ', and' }, 'ught [two ships], and'],
    [{ quote: 'two ships', before: "Samoa's fleet built" }, 'uilt [two ships] too.'],
    [{ quote: 'ships', before: 'two', after: 'too.' }, ' two [ships] too.'],
  ])('that stands twice is told apart by what is next to it: %j', (quoted, expected) => {
    const body = 'Fiji bought two ships, and Samoa’s\nfleet built two ships too.'
    expect(found(body, quoted)).toBe(expected)
  })

  it('is looked for in the body and not in the title', () => {
    const files = quoting('A small boat.', { quote: 'Small' })
    expect(complaints(files)).toEqual([
      'flows.csv:2:16: The quote “Small” was not found in article.md; the nearest words are “small” (line 5). Copy the words exactly, from one paragraph below the front matter.',
    ])
  })

  it('lies in one paragraph', () => {
    expect(complaints(quoting('Up.\n\nOne.\n\nTwo.', { quote: 'One. Two.' }))).toEqual([
      'flows.csv:2:16: The quote “One. Two.” runs over several paragraphs of article.md, from line 7 to line 9. Copy words of one paragraph, and give what the others say rows of their own.',
    ])
  })

  it('that isn’t there is told with the nearest words and their line', () => {
    const body = 'Much text.\n\nMore text stands\nhere: Mali has expelled French forces, it said.'
    expect(complaints(quoting(body, { quote: 'Mali expels the French forces' }))).toEqual([
      'flows.csv:2:16: The quote “Mali expels the French forces” was not found in article.md; the nearest words are “has expelled French forces” (line 8). Copy the words exactly, from one paragraph below the front matter.',
    ])
  })

  it('that isn’t there is told with the nearest words wherever they are in a long text', () => {
    const near = 'has expelled French forces'
    for (let before = 1900; before < 2100; before += 7) {
      const body = `${'x'.repeat(before)} Mali ${near}, it said. ${'y'.repeat(3000)}`
      expect(complaints(quoting(body, { quote: 'Mali expels the French forces' }))).toEqual([
        expect.stringContaining(`the nearest words are “${near}”`),
      ])
    }
  })

  it('that is like nothing in the article is told without a guess', () => {
    expect(complaints(quoting('A b.', { quote: 'Xylophone quizzes jammed Kyiv' }))).toEqual([
      'flows.csv:2:16: The quote “Xylophone quizzes jammed Kyiv” was not found in article.md. Copy the words exactly, from one paragraph below the front matter.',
    ])
  })

  it('that stands twice is told with both places', () => {
    const body = 'Fiji bought two ships.\n\n> Samoa\n> built two ships.'
    expect(complaints(quoting(body, { quote: 'two ships' }))).toEqual([
      'flows.csv:2:16: The quote “two ships” stands 2 times in article.md: line 5 “Fiji bought two ships.”, line 8 “Samoa built two ships.”. Fill before or after with the words next to the right one.',
    ])
  })

  it('that isn’t next to what should be next to it is told', () => {
    expect(
      complaints(quoting('Fiji bought two ships.', { quote: 'ships', before: 'three' })),
    ).toEqual([
      'flows.csv:2:16: The quote “ships” stands in article.md, but not next to before or after. Copy into before and after the words that stand directly next to it.',
    ])
  })

  it('is told of only if there is text that it could stand in', () => {
    const files = quoting('', { quote: 'x' })
    const article = files.article.replace('Last words.', '')
    expect(complaints({ ...files, article })).toEqual([
      expect.stringContaining('The article has no text.'),
    ])
  })
})
