import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddressOptions } from '../../src/app/addressOptions.ts'
import { kindNames } from '../../src/kinds/kinds.ts'
import { targetsOf } from '../../src/model/target.ts'
import { UIS } from '../../src/protocol/pageOptions.ts'
import {
  type EmbedChoice,
  embedAddress,
  embedCode,
  embedSize,
  usualChoice,
} from '../../src/share/embedCode.ts'
import { anyString } from '../stories/anyString.ts'
import { mali } from '../stories/exampleStories.ts'

const SITE = 'https://example.org/maps/'
const USUAL_CHOICE = usualChoice(mali)

const anyChoice: fc.Arbitrary<EmbedChoice> = fc.record({
  width: fc.constantFrom(null, 320, 480, 640, 960),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  ui: fc.constantFrom(...UIS),
  kinds: fc.subarray([...kindNames(mali)], { minLength: 1 }).map((kinds) => new Set(kinds)),
  pick: fc.constantFrom(null, ...targetsOf(mali)),
  hasScript: fc.boolean(),
})

describe('the address of a frame', () => {
  it('is as short as can be when nobody chooses', () => {
    expect(embedAddress(mali, SITE, USUAL_CHOICE)).toBe(
      'https://example.org/maps/mali-bamex-2025/embed/',
    )
  })

  it('says what was chosen, in the words that a frame reads', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { search, hash } = new URL(embedAddress(mali, SITE, choice))
        const { theme, kinds } = readAddressOptions(search, mali)
        expect({ theme, kinds }).toEqual({ theme: choice.theme, kinds: choice.kinds })
        expect(new URLSearchParams(search).get('ui') ?? 'compact').toBe(choice.ui)
        expect(hash).toBe(choice.pick ? `#${choice.pick.id}` : '')
      }),
    )
  })
})

describe('the code of a frame', () => {
  it('is a frame that loads late, has a title and may do what a map can use', () => {
    expect(embedCode(mali, SITE, USUAL_CHOICE)).toBe(
      [
        `<iframe src="${SITE}mali-bamex-2025/embed/" title="Turkey showcases arms in Mali military fair amid deepening ties"`,
        ` width="100%" height="864" style="border:0;max-width:100%" loading="lazy"`,
        ` allow="fullscreen; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n`,
        `<script src="${SITE}embed.js" async></script>`,
      ].join(''),
    )
  })

  it('comes without the script when that is not wanted', () => {
    expect(embedCode(mali, SITE, { ...USUAL_CHOICE, hasScript: false })).not.toContain('<script')
  })

  it('has the size that suits what is shown', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { width, height } = embedSize(choice)
        const code = embedCode(mali, SITE, choice)
        expect(code).toContain(` width="${choice.width ?? '100%'}" height="${height}"`)
        expect(width).toBe(choice.width ?? 640)
      }),
    )
  })

  it('lets no word of the story out of its attribute', () => {
    fc.assert(
      fc.property(anyString, (title) => {
        const code = embedCode({ title, slug: 'a', kinds: [] }, SITE, USUAL_CHOICE)
        const [, written = '', rest] = /title="([^"]*)" (.*)$/s.exec(code) ?? []
        expect(written).not.toMatch(/[<>']/)
        expect(rest).toMatch(/^width="100%"/)
      }),
    )
  })
})
