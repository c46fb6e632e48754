import {
  frameMapBox,
  loneMapBox,
  type MapBox,
  pageMapBox,
  widePageMapBox,
} from '../../src/geo/mapBoxes.ts'

/** Maps on usual screens and in usual frames. */
export const MAP_BOXES: Readonly<Record<string, MapBox>> = {
  '320 px': pageMapBox({ width: 320, height: 568 }),
  '375 px': pageMapBox({ width: 375, height: 667 }),
  '320 px with a card': pageMapBox({ width: 320, height: 568 }, true),
  '375 px with a card': pageMapBox({ width: 375, height: 667 }, true),
  '320 px without an article': loneMapBox({ width: 320, height: 568 }),
  '375 px without an article': loneMapBox({ width: 375, height: 667 }),
  '320 px in a frame': frameMapBox({ width: 320, height: 600 }),
  '640 px in a frame': frameMapBox({ width: 640, height: 800 }),
  '768 px': pageMapBox({ width: 768, height: 1024 }),
  '1440 px': pageMapBox({ width: 1440, height: 900 }),
  '1920 px': pageMapBox({ width: 1920, height: 1080 }),
  '1440 px, over the whole width': widePageMapBox({ width: 1440, height: 900 }),
  '2200 px': pageMapBox({ width: 2200, height: 1200 }),
}
