import { describe, expect, it } from 'vitest'
import { gestureWords } from '../../src/words/gestureHints.ts'

describe('the words for a gesture that was left to the page', () => {
  it('name the key of the reader’s keyboard, for the wheel alone', () => {
    expect(gestureWords('wheel', ['en'], false).words).toBe('Hold Ctrl and scroll to zoom')
    expect(gestureWords('wheel', ['en'], true).words).toBe('Hold ⌘ and scroll to zoom')
    expect(gestureWords('touch', ['en'], true).words).toBe('Use two fingers to move the map')
  })

  it.each([
    [['fr'], 'fr'],
    [['pt-BR', 'en'], 'pt'],
    [['FR-ca'], 'fr'],
    [['xx', 'tr'], 'tr'],
    [['xx'], 'en'],
    [['constructor', '__proto__'], 'en'],
    [[], 'en'],
  ])('come in the first language of %j that is known: %s', (languages, lang) => {
    expect(gestureWords('touch', languages, false).lang).toBe(lang)
  })

  it('say what to do in every language, with a place for the key', () => {
    for (const lang of [
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'it',
      'nl',
      'pl',
      'pt',
      'ru',
      'tr',
      'uk',
      'zh',
    ]) {
      const said = gestureWords('wheel', [lang], false)
      expect(said.lang).toBe(lang)
      expect(said.words).toContain('Ctrl')
      expect(gestureWords('touch', [lang], false).words).not.toMatch(/[{}]|^$/)
    }
  })
})
