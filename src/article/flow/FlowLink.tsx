import { useLink, useTargetAttributes } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { Flow } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'

/** A flow's label as a link that picks it. */
export function FlowLink({ flow }: { flow: Flow }) {
  const { story } = useLink()
  return (
    <a
      className="entry-link"
      data-look={kindOf(story, flow.kind).look}
      {...useTargetAttributes({ kind: 'flow', id: flow.id })}
      {...useStoryLanguage()}
    >
      {flow.label}
    </a>
  )
}
