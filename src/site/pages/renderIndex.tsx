import { renderToStaticMarkup } from 'react-dom/server'
import type { Story } from '../../model/story.ts'

/** The body of the site's front page when there are several stories. */
export function renderIndexBody(stories: readonly Story[]): string {
  return renderToStaticMarkup(
    <main className="story-index">
      <h1>Stories</h1>
      <ul>
        {stories.map(({ slug, title, deck, alt, lang }) => (
          <li key={slug} lang={lang}>
            <a href={`./${slug}/`}>
              <img src={`./${slug}/map.svg`} alt="" width="320" height="240" loading="lazy" />
              <h2>{title}</h2>
            </a>
            <p>{deck ?? alt}</p>
          </li>
        ))}
      </ul>
    </main>,
  )
}
