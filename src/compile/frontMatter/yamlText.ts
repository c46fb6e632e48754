import { isScalar } from 'yaml'
import { isInvisible } from '../report/unfitText.ts'

/** A key or value of the front matter. */
export interface YamlText {
  /** On one line. */
  text: string
  /** Where it starts. */
  offset: number
}

/**
 * The text of a YAML scalar, empty for no value or one that isn't seen; undefined for anything else,
 * also with a tag or an anchor, which an editor meant as words. `fallback` is the offset for a value
 * that isn't there.
 */
export function yamlText(node: unknown, fallback: number): YamlText | undefined {
  if (node === null) return { text: '', offset: fallback }
  if (!isScalar(node) || node.tag || node.anchor) return undefined
  const text = (node.source ?? String(node.value ?? '')).replace(/\s+/g, ' ').trim()
  return { text: isInvisible(text) ? '' : text, offset: node.range?.[0] ?? fallback }
}
