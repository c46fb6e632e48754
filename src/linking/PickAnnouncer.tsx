import { countryName } from '../model/countryName.ts'
import { useLink, useLinkState } from './LinkProvider.tsx'

/** Tells screen readers what was picked, in one short line. */
export function PickAnnouncer() {
  const { story } = useLink()
  const target = useLinkState((state) => state.picked?.target ?? null)
  const name =
    target?.kind === 'flow'
      ? story.flows.find(({ id }) => id === target.id)?.label
      : target && countryName(story, target.id)
  return (
    <p className="visually-hidden" role="status">
      {name && `Picked: ${name}`}
    </p>
  )
}
