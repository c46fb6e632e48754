import type { Ground } from '../../geo/world.ts'

/** Ids of what {@link GroundDefs} defines. No flow can have an id with an underscore. */
export const GROUND_IDS = { land: '_land', borders: '_borders' } as const

/**
 * The outlines of the world, for the drawing to use. They are most of its bytes and the quietest part of
 * it, so a page has them after its text: arcs, names and words are painted sooner.
 */
export function GroundDefs({ land, borders }: Pick<Ground, 'land' | 'borders'>) {
  return (
    <defs>
      <path id={GROUND_IDS.land} d={land} />
      <path id={GROUND_IDS.borders} d={borders} vectorEffect="non-scaling-stroke" />
    </defs>
  )
}
