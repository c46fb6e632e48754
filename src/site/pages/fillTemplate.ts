import { escapeHtml } from '../../model/htmlText.ts'

/** What a page puts into the template `index.html`. */
export interface PageParts {
  lang: string
  /** HTML of the head. */
  head: string
  /** HTML of the body. */
  body: string
  /** Address of the page's script, relative to the page; absent for a page without one. */
  script?: string
}

const SCRIPT = /<script type="module" src="[^"]*"><\/script>/

/** The template as a page. Throws if the template has lost one of its marks. */
export function fillTemplate(template: string, parts: PageParts): string {
  const { lang, head, body, script } = parts
  const tag = script ? `<script type="module" src="${escapeHtml(script)}"></script>` : ''
  const withLang = put(template, 'lang="en"', `lang="${escapeHtml(lang)}"`)
  const withHead = put(withLang, '<!--storyarc:head-->', head)
  const withBody = put(withHead, '<!--storyarc:body-->', body)
  return put(withBody, SCRIPT, tag)
}

function put(html: string, mark: string | RegExp, value: string): string {
  if (html.search(mark) < 0) throw new Error(`index.html has lost its mark ${mark}.`)
  return html.replace(mark, () => value)
}
