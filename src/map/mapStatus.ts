/** Which map shows: the drawing, MapLibre's, or the drawing because MapLibre's cannot be had. */
export type MapStatus = 'static' | 'live' | 'unavailable'
