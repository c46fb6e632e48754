import fc from 'fast-check'

/** Strings of any UTF-16 units, halves of surrogate pairs too; many of them plain ASCII. */
export const anyString = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 127 }), fc.integer({ min: 0, max: 0xffff }))
    .map((unit) => String.fromCharCode(unit)),
})
