import { useTargetAttributes } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { Flow } from '../../model/story.ts'

/** A flow's label as a link that picks it. */
export function FlowLink({ flow }: { flow: Flow }) {
  return (
    <a
      className="entry-link"
      data-kind={flow.kind}
      {...useTargetAttributes({ kind: 'flow', id: flow.id })}
      {...useStoryLanguage()}
    >
      {flow.label}
    </a>
  )
}
