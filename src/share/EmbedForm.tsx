import { useState } from 'react'
import { storyOfKinds } from '../kinds/kinds.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Story } from '../model/story.ts'
import { countryName, storyIndex } from '../model/storyLookup.ts'
import { findTarget, type Target, targetsOf } from '../model/target.ts'
import { THEMES, UIS } from '../protocol/pageOptions.ts'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { type EmbedChoice, embedCode, usualChoice } from './embedCode.ts'
import { KindChoice } from './KindChoice.tsx'
import { SelectField } from './SelectField.tsx'

type Options<T extends string> = readonly (readonly [value: T, words: string])[]

/** Widths to choose from, in CSS pixels. */
const WIDTHS = [320, 480, 640, 960] as const

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
  const { share } = takeWordsIn([useWords().lang])
  const widths: Options<string> = [
    ['', share.asWideAsText],
    ...WIDTHS.map((width) => [String(width), share.pixels(width)] as const),
  ]
  const [choice, setChoice] = useState<EmbedChoice>(() => ({
    ...usualChoice(story),
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
      <h3 id="_embed">{share.ownPage}</h3>
      <div className="embed-options">
        <SelectField
          label={share.width}
          value={String(choice.width ?? '')}
          options={widths}
          onChoose={(width) => choose({ width: width ? Number(width) : null })}
        />
        <SelectField
          label={share.colours}
          value={choice.theme}
          options={optionsOf(THEMES, share.themes)}
          onChoose={(theme) => choose({ theme })}
        />
        <SelectField
          label={share.show}
          value={choice.ui}
          options={optionsOf(UIS, share.uis)}
          onChoose={(ui) => choose({ ui })}
        />
        <SelectField
          label={share.startWith}
          value={choice.pick?.id ?? ''}
          options={[['', share.nothingPicked], ...startOptions(storyOfKinds(story, choice.kinds))]}
          onChoose={(id) => choose({ pick: findTarget(story, id) })}
        />
        <KindChoice story={story} kinds={choice.kinds} onChoose={(kinds) => choose({ kinds })} />
        <label className="check">
          <input
            type="checkbox"
            checked={choice.hasScript}
            onChange={({ target }) => choose({ hasScript: target.checked })}
          />
          <span>{share.withScript}</span>
        </label>
      </div>
      <CopyField words={share.code} value={embedCode(story, siteUrl, choice)} rows={5} />
      <EmbedPreview siteUrl={siteUrl} choice={choice} />
    </section>
  )
}

/** The values, each with its words. */
function optionsOf<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): Options<T> {
  return values.map((value) => [value, words[value]])
}

function startOptions(story: Story): Options<string> {
  const { flows } = storyIndex(story)
  return targetsOf(story).map(({ id }) => [id, flows.get(id)?.label ?? countryName(story, id)])
}
