/** The Unicode encoding records of `cmap`: platform 3 (Windows) or 0 (Unicode). */
const UNICODE_PLATFORMS = [0, 3]

/**
 * The code points for which a TrueType font has a glyph, from the segments of its `cmap` table
 * (https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12).
 */
export function readCodePoints(font: Buffer): number[] {
  const cmap = tableAt(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  const subtables = Array.from({ length: count }, (_, i) => cmap + 4 + 8 * i)
    .filter((record) => UNICODE_PLATFORMS.includes(font.readUInt16BE(record)))
    .map((record) => cmap + font.readUInt32BE(record + 4))
  return subtables.flatMap((at) => {
    const format = font.readUInt16BE(at)
    if (format === 12) return segmentsOfFormat12(font, at).flatMap(pointsOf)
    return format === 4 ? segmentsOfFormat4(font, at).flatMap(pointsOf) : []
  })
}

type Segment = readonly [first: number, last: number]

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function segmentsOfFormat4(font: Buffer, at: number): Segment[] {
  const twice = font.readUInt16BE(at + 6)
  return Array.from({ length: twice / 2 }, (_, i): Segment => {
    const last = font.readUInt16BE(at + 14 + 2 * i)
    return [font.readUInt16BE(at + 16 + twice + 2 * i), last]
  }).filter(([, last]) => last !== 0xffff)
}

function segmentsOfFormat12(font: Buffer, at: number): Segment[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i): Segment => {
    const group = at + 16 + 12 * i
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

function pointsOf([first, last]: Segment): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
