import { useEffect, useState } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'
import { NotSaved } from './NotSaved.tsx'
import { drawPicture, type Picture, type PictureShape } from './picture/drawPicture.tsx'
import { pngOf } from './picture/pngOf.ts'
import { SelectField } from './SelectField.tsx'
import { saveFile } from './saveFile.ts'

/** The pictures to choose from: what they show, and how many pixels wide they are. */
const PICTURES: Readonly<
  Record<
    'screen' | 'large' | 'card' | 'svg',
    { shape: PictureShape; pixels: (picture: Picture) => number | null }
  >
> = {
  screen: { shape: 'seen', pixels: ({ width }) => 2 * width },
  large: { shape: 'seen', pixels: () => 3840 },
  card: { shape: 'card', pixels: () => 1200 },
  svg: { shape: 'seen', pixels: () => null },
}

type PictureForm = keyof typeof PICTURES
const FORMS: readonly PictureForm[] = ['screen', 'large', 'card', 'svg']

/** What was done last, or why it was not. */
type Said = 'saved' | 'copiedPicture' | 'pictureFailed' | 'pictureNotCopied'

/** What {@link PicturePanel} needs. */
export interface PicturePanelProps {
  drawing: Drawing
  /** Address of the story's page. */
  storyUrl: string
}

/** The map as it is seen now, as a picture: to be saved, copied, or sent. */
export function PicturePanel({ drawing, storyUrl }: PicturePanelProps) {
  const link = useLink()
  const take = takeWordsIn([useWords().lang])
  const [form, setForm] = useState<PictureForm>('screen')
  const [picture, setPicture] = useState<Picture | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const { shape, pixels } = PICTURES[form]
  useEffect(() => {
    // Drawing it renders, which cannot be done in the midst of rendering.
    const soon = setTimeout(() => setPicture(drawPicture(link, drawing, storyUrl, shape)))
    return () => clearTimeout(soon)
  }, [link, drawing, storyUrl, shape])
  const width = picture && pixels(picture)
  const name = `${link.story.slug}${form === 'card' ? '-card' : ''}.${width ? 'png' : 'svg'}`
  const make = async (): Promise<Blob> => {
    if (!picture) throw new Error('There is no picture.')
    return width ? pngOf(picture, width) : new Blob([picture.svg], { type: 'image/svg+xml' })
  }
  const tell = async (act: () => Promise<Said | null>, failed: Said) => {
    try {
      setSaid(await act())
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(failed)
    }
  }
  const save = () =>
    tell(async () => {
      const content = await make()
      saveFile({ name, type: content.type, content })
      return 'saved'
    }, 'pictureFailed')
  const copy = () =>
    tell(async () => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': make() })])
      return 'copiedPicture'
    }, 'pictureNotCopied')
  const send = () =>
    tell(async () => {
      await navigator.share(sent(await make(), name, link.story.title))
      return null
    }, 'pictureFailed')
  const canCopy = width !== null && 'ClipboardItem' in window && navigator.clipboard
  const canSend = width !== null && navigator.canShare?.(sent(new Blob(), name, ''))
  return (
    <>
      <p>{take.asSeen}</p>
      <div className="picture-choice">
        <SelectField
          label={take.picture}
          value={form}
          options={FORMS.map((each) => [each, take.pictures[each]] as const)}
          onChoose={(next) => {
            setForm(next)
            setSaid(null)
          }}
        />
        <div className="picture-buttons">
          <button type="button" onClick={() => void save()}>
            {take.save}
          </button>
          {canCopy && (
            <button type="button" onClick={() => void copy()}>
              {take.copyPicture}
            </button>
          )}
          {canSend && (
            <button type="button" onClick={() => void send()}>
              {take.sendPicture}
            </button>
          )}
        </div>
      </div>
      <p role="status">{said && take[said]}</p>
      {said === 'saved' && <NotSaved storyUrl={storyUrl} />}
      {picture && (
        <img
          className="picture-preview"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
          width={picture.width}
          height={picture.height}
          alt={take.preview}
        />
      )}
    </>
  )
}

/** What the system's own sheet gets. */
function sent(content: Blob, name: string, title: string): ShareData {
  return { title, files: [new File([content], name, { type: 'image/png' })] }
}
