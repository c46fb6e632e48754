import { expect, it } from 'vitest'
import { compileStory } from '../../../src/compile/compileStory.ts'
import { drawStory } from '../../../src/geo/drawing.ts'
import { mapData } from '../../../src/map/live/mapData.ts'
import { renderStoryBody } from '../../../src/site/pages/renderStory.tsx'
import { content } from '../../stories/exampleSite.ts'
import { gazetteer } from '../../stories/exampleStories.ts'

/** France pays the EU; a town and a group are only named. The town has the code of an area on the map that is no country. */
const result = compileStory(
  {
    slug: 'a',
    article:
      '---\ntitle: T\nalt: A\n---\nFrance pays the European Union. Kassala and M23 hear of it.\n',
    flows: 'from,to,kind,quote,label\nFRA,EU,arms,France pays,L\n',
    places:
      'code,name,what,lon,lat\nEU,European Union,organisation,3,51\nKAS,Kassala,town,36.4,15.45\nM23,M23,group,29,-1\n',
  },
  gazetteer,
)
if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
const { story } = result
const drawing = drawStory(story)

it('each place has a mark of its sort, also one that is only named; a country that is only named has none', () => {
  const ground = { land: '', borders: '', countries: [] }
  const html = renderStoryBody(
    { surface: 'embed', story, drawing, toRoot: './', worldUrl: '' },
    ground,
  )
  const marks = [...html.matchAll(/class="(capital[^"]*)" data-part="dot"/g)].map(
    ([, name]) => name,
  )
  expect(marks.sort()).toEqual(['capital', 'capital group', 'capital organisation', 'capital town'])
})

it('a place has no area on the map, whatever its code', () => {
  const { countries } = mapData(story, drawing, content.world)
  expect(countries.features.map(({ properties }) => properties?.id)).toEqual(['FRA'])
})
