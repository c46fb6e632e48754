/** article.md cut in two. */
export interface SplitArticle {
  /** The YAML between the two `---` lines; absent if one of them is missing. */
  yaml?: string
  /** Offset of {@link yaml} in the file. */
  yamlStart: number
  /** The Markdown. */
  body: string
  /** Offset of {@link body} in the file. */
  bodyStart: number
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|(?![\s\S]))/m

/** Parts the front matter of article.md from its body. */
export function splitArticle(text: string): SplitArticle {
  const opening = OPENING.exec(text)
  const yamlStart = opening?.[0].length ?? 0
  const closing = opening && CLOSING.exec(text.slice(yamlStart))
  if (!closing) {
    const bodyStart = opening ? yamlStart : Number(text.startsWith('\uFEFF'))
    return { yamlStart: 0, body: text.slice(bodyStart), bodyStart }
  }
  const yamlEnd = yamlStart + closing.index
  const bodyStart = yamlEnd + closing[0].length
  return { yaml: text.slice(yamlStart, yamlEnd), yamlStart, body: text.slice(bodyStart), bodyStart }
}
