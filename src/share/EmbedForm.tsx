import { useState } from 'react'
import { storyOfKinds } from '../kinds/storyOfKinds.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { countryName } from '../model/countryName.ts'
import type { Story } from '../model/story.ts'
import { findTarget, type Target, targetsOf } from '../model/target.ts'
import type { Theme, Ui } from '../protocol/pageOptions.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { type EmbedChoice, embedCode, USUAL_CHOICE } from './embedCode.ts'
import { KindChoice } from './KindChoice.tsx'
import { SelectField } from './SelectField.tsx'

type Options<T extends string> = readonly (readonly [value: T, words: string])[]

const WIDTHS: Options<string> = [
  ['', 'As wide as the text'],
  ...[320, 480, 640, 960].map((width) => [String(width), `${width} pixels`] as const),
]
const THEMES: Options<Theme> = [
  ['auto', 'As the reader’s system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
const SHOWN: Options<Ui> = [
  ['compact', 'Map and article'],
  ['full', 'Map and article, larger'],
  ['map', 'Map alone'],
]

/** What {@link EmbedForm} starts from. */
export interface EmbedFormProps {
  /** Absolute address of the site, with a slash at the end. */
  siteUrl: string
  /** What is picked on the page, to start with. */
  pick: Target | null
}

/** The code that an editor pastes, made to measure, and how the frame will look. */
export function EmbedForm({ siteUrl, pick }: EmbedFormProps) {
  const { wholeStory: story, store } = useLink()
  const [choice, setChoice] = useState(() => ({
    ...USUAL_CHOICE,
    kinds: store.getState().kinds,
    pick,
  }))
  const choose = (part: Partial<EmbedChoice>) => {
    const next = { ...choice, ...part }
    const shown = storyOfKinds(story, next.kinds)
    setChoice({ ...next, pick: findTarget(shown, next.pick?.id ?? '') })
  }
  return (
    <section className="embed-form" aria-labelledby="_embed">
      <h3 id="_embed">On your own page</h3>
      <div className="embed-options">
        <SelectField
          label="Width"
          value={String(choice.width ?? '')}
          options={WIDTHS}
          onChoose={(width) => choose({ width: width ? Number(width) : null })}
        />
        <SelectField
          label="Colours"
          value={choice.theme}
          options={THEMES}
          onChoose={(theme) => choose({ theme })}
        />
        <SelectField
          label="Show"
          value={choice.ui}
          options={SHOWN}
          onChoose={(ui) => choose({ ui })}
        />
        <SelectField
          label="Start with"
          value={choice.pick?.id ?? ''}
          options={startOptions(storyOfKinds(story, choice.kinds))}
          onChoose={(id) => choose({ pick: findTarget(story, id) })}
        />
        <KindChoice story={story} kinds={choice.kinds} onChoose={(kinds) => choose({ kinds })} />
        <label className="check">
          <input
            type="checkbox"
            checked={choice.hasScript}
            onChange={({ target }) => choose({ hasScript: target.checked })}
          />
          With the script that sets the height
        </label>
      </div>
      <CopyField label="Embed code" value={embedCode(story, siteUrl, choice)} rows={5} />
      <EmbedPreview storyUrl={`${siteUrl}${story.slug}/`} choice={choice} />
    </section>
  )
}

function startOptions(story: Story): Options<string> {
  const label = (id: string) => story.flows.find((flow) => flow.id === id)?.label
  return [
    ['', 'Nothing picked'],
    ...targetsOf(story).map(({ id }) => [id, label(id) ?? countryName(story, id)] as const),
  ]
}
