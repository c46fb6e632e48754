import { escapeHtml } from '../../model/htmlText.ts'

/** The page that the development server shows while a story can’t be: a heading, then a problem a line. */
export function brokenStoriesPage(message: string): string {
  const [first = '', ...problems] = message.split('\n').map(escapeHtml)
  const heading = first.replace(/:$/, '')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui }
  li { margin: 0 0 1rem; overflow-wrap: anywhere }
</style>
<h1>${heading}</h1>
<ul>
${problems.map((problem) => `<li>${problem}</li>`).join('\n')}
</ul>
<p>This page turns into the story by itself once the files are mended and saved.</p>
</html>
`
}
