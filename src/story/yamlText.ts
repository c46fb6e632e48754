import { isScalar } from 'yaml'

/** A key or value of the front matter. */
export interface YamlText {
  /** On one line. */
  text: string
  /** Where it starts. */
  offset: number
}

/**
 * The text of a YAML scalar, empty for no value; undefined for anything else. `fallback` is the
 * offset for a value that isn't there.
 */
export function yamlText(node: unknown, fallback: number): YamlText | undefined {
  if (node === null) return { text: '', offset: fallback }
  if (!isScalar(node)) return undefined
  const text = (node.source ?? String(node.value ?? '')).replace(/\s+/g, ' ').trim()
  return { text, offset: node.range?.[0] ?? fallback }
}
