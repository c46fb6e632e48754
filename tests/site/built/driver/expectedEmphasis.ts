import type { Story } from '../../../../src/model/story.ts'

/** The emphasis that every target must have while `picked` is picked and nothing else is hovered. */
export function emphasesOfPick(story: Story, picked: string): Record<string, string> {
  const flow = story.flows.find(({ id }) => id === picked)
  const own = story.flows.filter(({ from, to }) => from === picked || to === picked)
  const strong = flow ? [flow.from, flow.to] : own.map(({ id }) => id)
  const normal = flow ? [] : own.flatMap(({ from, to }) => [from, to])
  const ids = [...story.countries.map(({ code }) => code), ...story.flows.map(({ id }) => id)]
  return Object.fromEntries(
    ids.map((id) => {
      if (id === picked || strong.includes(id)) return [id, 'strong']
      return [id, normal.includes(id) ? 'normal' : 'muted']
    }),
  )
}
