import { useState } from 'react'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { NotSaved } from './NotSaved.tsx'
import { saveFile, type TakenFile } from './saveFile.ts'

/** What {@link SaveButton} saves. */
export interface SaveButtonProps {
  /** What stands on the button, and what it is called where that is less than it says. */
  words: { short: string; label?: string }
  /** Address of the story's page, for readers in a frame that lets nothing be saved. */
  storyUrl: string
  /** Makes the file when it is wanted. */
  make: () => TakenFile
}

/** Saves a file of words; in a frame, its words can be copied, too, once they were to be saved. */
export function SaveButton({ words, storyUrl, make }: SaveButtonProps) {
  const take = takeWordsIn([useWords().lang])
  const [made, setMade] = useState<TakenFile | null>(null)
  const save = () => {
    const file = make()
    saveFile(file)
    setMade(file)
  }
  return (
    <>
      <button type="button" className="save" aria-label={words.label} onClick={save}>
        {words.short}
      </button>
      <p role="status" className="visually-hidden">
        {made && take.saved}
      </p>
      {made && <NotSaved storyUrl={storyUrl} text={String(made.content)} />}
    </>
  )
}
