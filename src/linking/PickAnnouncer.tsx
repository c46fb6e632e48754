import { countryName } from '../story/countryName.ts'
import { useLink, useLinkState } from './LinkProvider.tsx'

/** Tells screen readers what was picked, in one short line. */
export function PickAnnouncer() {
  const { story } = useLink()
  const target = useLinkState((state) => state.picked?.target ?? null)
  return (
    <p className="visually-hidden" role="status">
      {target && `Picked: ${nameOf(target.id)}`}
    </p>
  )
  function nameOf(id: string): string {
    return story.flows.find((flow) => flow.id === id)?.label ?? countryName(story, id)
  }
}
