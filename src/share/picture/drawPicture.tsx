import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Drawing } from '../../geo/drawing.ts'
import { layOutMarks } from '../../geo/layout.ts'
import { fitPart } from '../../geo/view.ts'
import { type Link, LinkContext } from '../../linking/LinkProvider.tsx'
import { namedWith } from '../../map/useMarkLayout.ts'
import { textDirection } from '../../model/language.ts'
import { keySigns } from '../../sheet/keySigns.ts'
import { WordsContext, wordsIn } from '../../words/words.ts'
import { PictureDrawing } from './PictureDrawing.tsx'
import { type PictureSize, pictureSheet } from './pictureSheet.ts'
import { plainSvg } from './plainSvg.ts'
import { type SeenPicture, seenPicture } from './seenPicture.ts'

/** What a picture shows: the map as large as it is on the page, or all that is seen of it on a card for messages. */
export type PictureShape = 'seen' | 'card'

/** A picture as an SVG file, with its size in CSS pixels. */
export interface Picture {
  svg: string
  width: number
  height: number
}

/** The card's size, half as many CSS pixels as a screen gives it: its letters are larger. */
const CARD = { width: 800, height: 420 }

/** From this many times its height on, what is seen is so wide that words stand above it. */
const WIDE = 1.45

/** Narrower maps have no room for the words round them, in CSS pixels. */
const LEAST_WIDTH = 320

/**
 * The map as the reader sees it now: colours, kinds, pick and view, with title, key, and where it is from. `url` is the
 * address that it names. Null where the page's map has no room.
 */
export function drawPicture(
  link: Link,
  drawing: Drawing,
  url: string,
  shape: PictureShape,
): Picture | null {
  const seen = seenPicture(document)
  if (!seen) return null
  const { story, store } = link
  const words = wordsIn([story.lang])
  const title = story.mapTitle ?? story.title
  const { publisher, published } = story
  const sheet = pictureSheet(
    {
      title,
      direction: textDirection(story.lang),
      signs: keySigns(story, drawing),
      foot: [
        words.facts([publisher, published && words.date(published)]),
        url.replace(/^https?:\/\/|\/$/g, ''),
        words.map.credit,
      ].filter(Boolean),
    },
    sizeOf(seen, shape),
  )
  const view =
    shape === 'seen'
      ? scaled(seen, sheet.map.width)
      : fitPart(seen.part, { ...sheet.map, left: 0, top: 0 })
  const layout = layOutMarks(drawing, {
    flows: story.flows,
    rooms: [{ view, map: sheet.map, buttons: null }],
    letters: seen.letters,
    first: namedWith(story, store.getState().picked?.target ?? null),
  })
  const stage = document.body.appendChild(document.createElement('div'))
  Object.assign(stage.style, {
    position: 'fixed',
    width: '0',
    height: '0',
    overflow: 'hidden',
    visibility: 'hidden',
    forcedColorAdjust: 'none',
  })
  const root = createRoot(stage)
  try {
    flushSync(() =>
      root.render(
        <WordsContext value={words}>
          <LinkContext value={{ ...link, followed: store }}>
            <PictureDrawing {...{ sheet, drawing, layout, view }} ground={seen.ground} />
          </LinkContext>
        </WordsContext>,
      ),
    )
    const drawn = stage.querySelector('svg')
    if (!drawn) return null
    const svg = plainSvg(drawn, 1 / view.scale, { title, description: story.alt })
    return { svg, width: sheet.width, height: sheet.height }
  } finally {
    root.unmount()
    stage.remove()
  }
}

function sizeOf({ room: { map }, part }: SeenPicture, shape: PictureShape): PictureSize {
  if (shape === 'card') return { ...CARD, isMapHigh: part.width < WIDE * part.height }
  const width = Math.max(map.width, LEAST_WIDTH)
  return { width, mapHeight: (map.height * width) / map.width }
}

/** The view of the seen map as it is in one of that width. */
function scaled({ room: { view, map } }: SeenPicture, width: number) {
  const times = width / map.width
  return { scale: view.scale * times, x: view.x * times, y: view.y * times }
}
