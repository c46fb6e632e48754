import { parse, wcagContrast } from 'culori'
import { expect, it, onTestFinished } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { targetsOf } from '../../src/model/target.ts'
import { opaque } from '../kinds/over.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

/** The story from Mali with a short passage of another kind inside a long one. */
const nested: Story = {
  ...mali,
  flows: mali.flows.flatMap((flow) => {
    const start = flow.passage.start + 5
    const inner = { ...flow, id: 'inner', kind: 'rupture', passage: { start, end: start + 12 } }
    return flow.id === 'mli-fra-expulsion' ? [{ ...flow, kind: 'shared' }, inner] : [flow]
  }),
}

it.for(['light', 'dark'] as const)(
  'in %s colours all words of the article are easy to read, and what underlines them is seen, whatever is picked',
  async (theme) => {
    const store = await renderStoryPage({
      ...{ story: nested, surface: 'explore', width: 1000, height: 700 },
    })
    const root = document.documentElement.dataset
    root.theme = theme
    onTestFinished(() => {
      delete root.theme
    })
    const faint = new Set(faintWords('nothing'))
    for (const target of targetsOf(nested)) {
      store.getState().pick(target, 'map')
      const isShown = () => document.querySelector('.words[data-shown]') !== null
      expect(await comesTrue(() => root.picked === target.id && isShown())).toBe(true)
      for (const each of faintWords(target.id)) faint.add(each)
      store.getState().clearPick()
      await comesTrue(() => !isShown())
    }
    expect([...faint]).toEqual([])
  },
)

/** The words that are too faint on what lies behind them, or whose line is: the innermost is painted last. */
function faintWords(state: string): string[] {
  return [...document.querySelectorAll<HTMLElement>('.article .words')].flatMap((words) => {
    const around = ancestors(words)
    const grounds = around.map((each) => getComputedStyle(each).backgroundColor)
    const ground = opaque(grounds)
    const text = parse(getComputedStyle(words).color)
    const [line] = around
      .map((each) => getComputedStyle(each))
      .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
      .map(({ textDecorationColor }) => parse(textDecorationColor))
    const isFaint = wcagContrast(text ?? '', ground) < 4.5
    const isLineFaint = line !== undefined && wcagContrast(line, ground) < 3
    const isBare = line === undefined && words.closest('[data-target]') !== null
    const found = `${words.textContent} while ${state} is picked`
    return [
      ...(isFaint ? [`text: ${found}`] : []),
      ...(isLineFaint ? [`line: ${found}`] : []),
      ...(isBare ? [`no line: ${found}`] : []),
    ]
  })
}

/** The element and all around it, the innermost first. */
function ancestors(element: Element): Element[] {
  const { parentElement } = element
  return [element, ...(parentElement ? ancestors(parentElement) : [])]
}
