declare module 'd3-geo-projection' {
  import type { GeoStream } from 'd3-geo'
  import type { FeatureCollection, Geometry } from 'geojson'

  /** Projects all coordinates of the features; cuts and clips them as the projection does. */
  export function geoProject<G extends Geometry, P>(
    features: FeatureCollection<G, P>,
    projection: { stream: (stream: GeoStream) => GeoStream },
  ): FeatureCollection<G, P>
}
