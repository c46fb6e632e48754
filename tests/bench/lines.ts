/** One line of the result. */
export interface Line {
  measure: string
  ours: string
  reference: string
  result: string
  target: string
  met: boolean
}

/** Bytes in thousands. */
export function kilobytes(count: number): number {
  return count / 1000
}

/** Ours is at most `most` times the reference. */
export function ratioLine(
  measure: string,
  ours: number,
  reference: number,
  most: number,
  unit: 'ms' | 'MB' = 'ms',
): Line {
  const ratio = ours / reference
  return {
    measure,
    ours: `${ours.toFixed(0)} ${unit}`,
    reference: `${reference.toFixed(0)} ${unit}`,
    result: `× ${ratio.toFixed(2)}`,
    target: `≤ × ${most}`,
    met: ratio <= most,
  }
}

/** Ours comes at least `least` times as soon as the reference. */
export function soonerLine(measure: string, ours: number, reference: number, least: number): Line {
  const ratio = reference / ours
  return {
    ...ratioLine(measure, ours, reference, 1 / least),
    result: `${ratio.toFixed(2)} × sooner`,
    target: `≥ ${least} × sooner`,
    met: ratio >= least,
  }
}

/** Ours is at most `most` kilobytes more than the reference. */
export function moreLine(measure: string, ours: number, reference: number, most: number): Line {
  return {
    measure,
    ours: `${ours.toFixed(1)} KB`,
    reference: `${reference.toFixed(1)} KB`,
    result: `+ ${(ours - reference).toFixed(1)} KB`,
    target: `≤ + ${most} KB`,
    met: ours - reference <= most,
  }
}

/** Ours alone is at most `most`. */
export function limitLine(measure: string, ours: number, most: number, unit: 'KB' | 'ms'): Line {
  const result = `${ours.toFixed(unit === 'KB' ? 1 : 0)} ${unit}`
  return {
    measure,
    ours: result,
    reference: '',
    result,
    target: `≤ ${most} ${unit}`,
    met: ours <= most,
  }
}

/** Ours counts at most `most`. */
export function countLine(measure: string, ours: number, reference: number, most: number): Line {
  return {
    measure,
    ours: String(ours),
    reference: String(reference),
    result: String(ours),
    target: `≤ ${most}`,
    met: ours <= most,
  }
}
