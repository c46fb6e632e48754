import { renderToStaticMarkup } from 'react-dom/server'
import type { Drawing } from '../../geo/drawing.ts'
import type { Ground } from '../../geo/world.ts'
import { PALETTES } from '../../kinds/palette.ts'
import { LinkProvider } from '../../linking/LinkProvider.tsx'
import { createLinkStore } from '../../linking/linkStore.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { MapLayers } from '../../map/drawing/MapDrawing.tsx'
import type { Story } from '../../model/story.ts'
import { KeySample } from '../../sheet/KeySample.tsx'
import { withoutNonXml } from '../files/xmlText.ts'
import { SocialCardLine } from './SocialCardLine.tsx'
import { socialCardCss } from './socialCardCss.ts'
import { MAP_LEFT, MARK_SCALE, socialCardMap } from './socialCardMap.ts'
import { SOCIAL_CARD_SIZE } from './socialCardSize.ts'
import { KEY_SIZE, type SocialCardWords, socialCardText } from './socialCardText.ts'

/** What a social card is drawn from. */
export interface SocialCardContent {
  story: Story
  /** The story's drawing with the names that the social card can write. */
  drawing: Drawing
  ground: Ground
  words: SocialCardWords
}

const { width, height } = SOCIAL_CARD_SIZE
const { paper, sea } = PALETTES.light

/** The social card as SVG: the map over all of it, and paper under the words at its left. */
export function socialCardSvg({ story, drawing, ground, words }: SocialCardContent): string {
  const map = socialCardMap(drawing, story)
  const { scale, x, y } = map.view
  const pixel = MARK_SCALE / scale
  const { lines, key } = socialCardText(words, story)
  const svg = renderToStaticMarkup(
    <LinkProvider story={story} store={createLinkStore(story)}>
      <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} lang={story.lang}>
        <title>{words.title}</title>
        <style>{socialCardCss(pixel)}</style>
        <GroundDefs {...ground} />
        <defs>
          <linearGradient id="_paper">
            <stop offset="0.74" stopColor={paper} />
            <stop offset="1" stopColor={paper} stopOpacity="0" />
          </linearGradient>
        </defs>
        <rect width={width} height={height} fill={sea} />
        <g transform={`translate(${x} ${y}) scale(${scale})`}>
          <MapLayers
            drawing={drawing}
            layout={map.layout}
            shapes={ground.countries}
            variant="static"
            pixel={pixel}
          />
        </g>
        <rect width={MAP_LEFT + 70} height={height} fill="url(#_paper)" />
        {key.map((entry) => (
          <KeySample key={entry.name} entry={entry} size={KEY_SIZE} lineScale={MARK_SCALE} />
        ))}
        {lines.map((line) => (
          <SocialCardLine key={`${line.x} ${line.y}`} {...line} />
        ))}
      </svg>
    </LinkProvider>,
  )
  return withoutNonXml(svg)
}
