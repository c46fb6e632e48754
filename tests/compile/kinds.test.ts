import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileStory, type StoryFiles } from '../../src/compile/compileStory.ts'
import { lookNames } from '../../src/kinds/looks.ts'
import { compiled, complaints, gazetteer, warnings } from './exampleFiles.ts'

/** A story with these kinds in its front matter, and a flow of each of the others. */
function story(kinds: string, used: readonly string[] = ['aid']): StoryFiles {
  const rows = used.map((kind, i) => `MLI,FRA,${kind},word${i},L`)
  return {
    slug: 'a',
    article: `---\ntitle: T\nalt: A\n${kinds}\n---\n${used.map((_, i) => `word${i}`).join(' ')} Mali France end\n`,
    flows: `from,to,kind,quote,label\n${rows.join('\n')}\n`,
  }
}

const SIX = ['aid', 'trade', 'sanctions', 'talks', 'training', 'bases']

describe('the kinds of a story', () => {
  it('are its own, with label, look and direction', () => {
    const { kinds, flows } = compiled(
      story('kinds:\n  border-talks: { label: Talks, look: sparse, directed: false }', [
        'border-talks',
      ]),
    )
    expect(kinds).toEqual([
      { name: 'border-talks', label: 'Talks', look: 'sparse', directed: false },
    ])
    expect(flows[0]?.id).toBe('mli-fra-border-talks')
  })

  it('may be a label alone: the next free look is theirs, and they have a direction', () => {
    const { kinds } = compiled(
      story('kinds:\n  aid: Aid\n  talks: Talks', ['talks', 'arms', 'aid']),
    )
    expect(kinds).toEqual([
      { name: 'arms', look: 'heavy', directed: true },
      { name: 'aid', label: 'Aid', look: 'plain', directed: true },
      { name: 'talks', label: 'Talks', look: 'fine', directed: true },
    ])
  })

  it('are the usual ones where the story names none, in the usual order', () => {
    const { kinds } = compiled(story('', ['shared', 'arms']))
    expect(kinds).toEqual([
      { name: 'arms', look: 'heavy', directed: true },
      { name: 'shared', look: 'dotted', directed: false },
    ])
  })

  it('may be usual ones under another name, look or direction, in the order of the front matter', () => {
    const front =
      'kinds:\n  aid: Aid\n  shared: { directed: true }\n  arms: { label: Weapons, look: long }'
    expect(compiled(story(front, ['arms', 'shared', 'aid', 'rupture'])).kinds).toEqual([
      { name: 'rupture', look: 'broken', directed: true },
      { name: 'aid', label: 'Aid', look: 'heavy', directed: true },
      { name: 'shared', look: 'dotted', directed: true },
      { name: 'arms', label: 'Weapons', look: 'long', directed: true },
    ])
  })

  it('all have looks of their own, whichever the story names', () => {
    const look = fc.option(fc.constantFrom(...lookNames()), { nil: undefined })
    const own = fc.uniqueArray(fc.constantFrom(...SIX), { maxLength: 4 })
    const usual = fc.uniqueArray(fc.constantFrom('arms', 'rupture'), { minLength: 1 })
    fc.assert(
      fc.property(
        own,
        usual,
        fc.array(look, { minLength: 4, maxLength: 4 }),
        (own, usual, looks) => {
          const lines = own.map((name, i) => {
            return `  ${name}: { label: ${name}${looks[i] ? `, look: ${looks[i]}` : ''} }`
          })
          const front = lines.length > 0 ? `kinds:\n${lines.join('\n')}` : ''
          const result = compileStory(story(front, [...usual, ...own]), gazetteer)
          if (!result.ok) {
            expect(result.diagnostics.map(({ message }) => message).join()).toMatch(
              /both have the look/,
            )
            return
          }
          const { kinds } = result.story
          expect(kinds).toHaveLength(own.length + usual.length)
          expect(new Set(kinds.map(({ look }) => look)).size).toBe(kinds.length)
          expect(lookNames()).toEqual(expect.arrayContaining(kinds.map(({ look }) => look)))
        },
      ),
    )
  })

  it('are told when no flow is of them', () => {
    expect(warnings(story('kinds:\n  aid: Aid\n  trade: Trade'))).toEqual([
      'warning: article.md:6:3: No flow is of the kind trade. Use it in the column kind of flows.csv, or delete it.',
    ])
  })
})

describe('what is wrong with kinds', () => {
  it.each([
    [
      'kinds: Aid',
      'article.md:4:1: The value of kinds is not a list of kinds by name. Write one indented line for each kind, for example aid: { label: Aid, look: fine }.',
    ],
    [
      'kinds:\n  aid: { look: fine }',
      'article.md:5:3: The kind aid has no label. Add what readers are to see, for example label: Aid.',
    ],
    [
      'kinds:\n  aid:',
      'article.md:5:3: The kind aid says nothing of itself. Write it like this: aid: { label: Aid, look: fine }.',
    ],
    [
      'kinds:\n  aid: [Aid]',
      'article.md:5:3: The kind aid says nothing of itself. Write it like this: aid: { label: Aid, look: fine }.',
    ],
    [
      'kinds:\n  aid: { label: Aid, look: bold }',
      'article.md:5:28: “bold” is not a look. Use one of heavy, plain, fine, long, broken, short, mixed, dotted, sparse.',
    ],
    [
      'kinds:\n  aid: { label: Aid, look: dottd }',
      'article.md:5:28: “dottd” is not a look. Did you mean dotted?',
    ],
    [
      'kinds:\n  aid: { label: Aid, directed: no }',
      'article.md:5:32: “no” is not true or false. Use one of true, false.',
    ],
    [
      'kinds:\n  aid: { label: Aid, colour: red }',
      'article.md:5:22: A kind has no field “colour”. The fields of a kind are label, look, directed.',
    ],
    [
      'kinds:\n  aid: { label: "", look: fine }',
      'article.md:5:10: The label of aid is empty. Fill it, or delete it.',
    ],
    [
      `kinds:\n  aid: ${'A'.repeat(41)}`,
      'article.md:5:8: The label of aid is longer than 40 characters. Shorten it.',
    ],
  ])('%j is told with its place and what to do', (front, complaint) => {
    expect(complaints(story(front))).toContain(complaint)
  })

  it.each(['Aid', 'my aid', 'a--b', '__proto__', 'constructor', '9lives', 'a'.repeat(41)])(
    '%s is no name of a kind',
    (name) => {
      expect(complaints(story(`kinds:\n  ${name}: Aid`, ['arms']))).toEqual([
        `article.md:5:3: “${name}” can’t be the name of a kind. Use lower-case letters and digits, with single hyphens between words, 40 at most, and put what readers see into label.`,
      ])
    },
  )

  it('two kinds of one look, unless only one of them is used', () => {
    const front = 'kinds:\n  aid: { label: Aid, look: heavy }'
    expect(complaints(story(front, ['aid', 'arms']))).toEqual([
      'article.md:5:3: The kinds arms and aid both have the look heavy. Give one of them another, for example look: plain; free are plain, fine, long, broken, short, mixed, dotted, sparse.',
    ])
    expect(compiled(story(front)).kinds).toHaveLength(1)
  })

  it('two kinds of one label, also of a usual kind', () => {
    expect(complaints(story('kinds:\n  aid: arms', ['aid', 'arms']))).toEqual([
      'article.md:5:3: The kinds arms and aid have the same label. Give one of them another label.',
    ])
  })

  it('two kinds that differ by colour alone, as they have no heads', () => {
    const kinds = (look: string) =>
      `kinds:\n  aid: { label: Aid, look: fine, directed: false }\n  talks: { label: Talks, look: ${look}, directed: false }`
    expect(complaints(story(kinds('plain'), ['aid', 'talks']))).toEqual([
      'article.md:6:3: Without arrowheads, the kinds aid and talks differ by colour alone. Give one of them a look with dashes or dots, for example look: sparse.',
    ])
    expect(complaints(story(kinds('sparse'), ['aid', 'talks']))).toEqual([])
  })

  it('more than six in the front matter, used or not', () => {
    const own = [...SIX, 'rest'].map((name) => `\n  ${name}: ${name}`).join('')
    expect(complaints(story(`kinds:${own}`, SIX))).toContain(
      'article.md:11:3: The front matter names 7 kinds, more than readers keep apart. Name 6 at most: let one kind stand for several.',
    )
  })

  it('more kinds than there are looks', () => {
    const names = Array.from({ length: 10 }, (_, i) => `k${i}`)
    const front = `kinds:${names.map((name, i) => `\n  ${name}: { label: L${i}, look: heavy }`).join('')}`
    expect(complaints(story(front, names)).join()).not.toContain('undefined')
  })

  it('more than six of them', () => {
    const own = SIX.map((name) => `\n  ${name}: ${name}`).join('')
    expect(compiled(story(`kinds:${own}`, SIX)).kinds).toHaveLength(6)
    expect(complaints(story(`kinds:${own}`, [...SIX, 'arms']))).toEqual([
      'article.md:10:3: The flows are of 7 kinds, more than readers keep apart. Use 6 at most: let one kind stand for several.',
    ])
  })

  it('an unknown one, which is told with how to name it', () => {
    expect(complaints(story('', ['aid']))).toEqual([
      'flows.csv:2:9: “aid” is not a kind. Use one of arms, partnership, rupture, shared, or name a kind of your own in article.md: under kinds:, add aid: { label: Aid, look: fine }.',
    ])
  })

  it('is not told of flows as long as the front matter can’t be read', () => {
    expect(complaints(story('deck: [\nkinds:\n  aid: Aid')).join()).not.toContain('flows.csv')
  })
})
