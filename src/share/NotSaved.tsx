import { Sentence } from '../words/Sentence.tsx'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { CopyField } from './CopyField.tsx'
import { isInFrame } from './saveFile.ts'

/** What {@link NotSaved} offers. */
export interface NotSavedProps {
  /** Address of the story's page. */
  storyUrl: string
  /** What was to be saved, if it can be copied as text. */
  text?: string
}

/** A way out for readers in a frame, which may forbid downloads without a word; nothing on a page of our own. */
export function NotSaved({ storyUrl, text }: NotSavedProps) {
  const { lang, page } = useWords()
  const take = takeWordsIn([lang])
  if (!isInFrame()) return null
  const link = (
    <a href={storyUrl} target="_blank" rel="noopener">
      {page.fullStory}
    </a>
  )
  return (
    <div className="not-saved">
      <p>
        <Sentence words={take.notSaved} slots={{ link }} />
      </p>
      {text !== undefined && <CopyField words={take.fileText} value={text} rows={3} />}
    </div>
  )
}
