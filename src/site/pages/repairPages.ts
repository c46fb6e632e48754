import type { Diagnostic } from '../../compile/report/diagnostic.ts'
import { escapeHtml } from '../../model/htmlText.ts'
import type { StoryFolder } from '../content/stories.ts'
import { countedProblems, isBroken } from '../storiesReport.ts'

/** The development server’s page in place of a story that can’t be shown: each problem with its file, line and fix. */
export function brokenStoryPage({ slug, diagnostics }: StoryFolder): string {
  return page(
    `${slug}: ${countedProblems(diagnostics)}`,
    [
      `<ol class="problems">\n${diagnostics.map(problemItem).join('\n')}\n</ol>`,
      '<p>This page turns into the story by itself once the files are mended and saved.</p>',
      '<p><a href="/">All stories</a></p>',
    ].join('\n'),
  )
}

/** The development server’s front page while some of the stories are broken: all of them, those marked. */
export function markedStoriesPage(folders: readonly StoryFolder[]): string {
  return page(
    'Stories',
    [
      `<ul>\n${folders.map(storyItem).join('\n')}\n</ul>`,
      '<p>This page turns into the site’s front page by itself once all stories are mended and saved.</p>',
    ].join('\n'),
  )
}

/** The development server’s page in place of all others: a heading, then a problem a line. */
export function brokenSitePage(message: string): string {
  const [heading = '', ...problems] = message.split('\n')
  const items = problems.map((problem) => `<li>${escapeHtml(problem)}</li>`)
  return page(heading.replace(/:$/, ''), items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '')
}

function problemItem({ severity, file, line, column, message, fix }: Diagnostic): string {
  return [
    `<li class="${severity}">`,
    `<p class="place">${severity === 'warning' ? 'warning: ' : ''}<code>${escapeHtml(`${file}:${line}:${column}`)}</code></p>`,
    `<p class="message">${escapeHtml(message)}</p>`,
    `<p class="fix">${escapeHtml(fix)}</p>`,
    '</li>',
  ].join('')
}

function storyItem(folder: StoryFolder): string {
  const { slug, isDraft, diagnostics, built } = folder
  const facts = [isDraft ? 'draft' : '', countedProblems(diagnostics)].filter(Boolean).join(', ')
  const title = escapeHtml(built?.story.title ?? slug)
  const link = `<a href="/${encodeURIComponent(slug)}/">${title}</a>`
  return `<li class="${isBroken(folder) ? 'error' : 'well'}">${link}${facts && ` <span class="fix">${facts}</span>`}</li>`
}

function page(heading: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<style>
  :root { color-scheme: light dark; --quiet: #5d574d; --error: #b3300b; --rule: #d8d1c4 }
  @media (prefers-color-scheme: dark) { :root { --quiet: #b3b8bf; --error: #ff8a5c; --rule: #444b54 } }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1rem/1.5 system-ui }
  h1 { font: 700 1.75rem/1.2 Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere }
  ul, ol { margin: 2rem 0; padding: 0; list-style: none }
  li { margin: 0 0 1.25rem; padding-left: 1rem; border-left: 3px solid var(--rule); overflow-wrap: anywhere }
  li.error { border-color: var(--error) }
  li p { margin: 0 }
  .place, .fix { color: var(--quiet) }
  .message { font-weight: 600 }
  a { color: inherit }
</style>
<h1>${escapeHtml(heading)}</h1>
${body}
</html>
`
}
