import { renderToStaticMarkup } from 'react-dom/server'
import { textDirection } from '../../model/language.ts'
import type { Story } from '../../model/story.ts'
import type { Words } from '../../words/en.ts'
import { THUMBNAIL } from '../files/renderThumbnail.tsx'

/** The body of the site's front page when there are several stories. */
export function renderIndexBody(stories: readonly Story[], words: Words): string {
  return renderToStaticMarkup(
    <main className="story-index">
      <h1>{words.page.stories}</h1>
      <ul>
        {stories.map(({ slug, title, deck, alt, lang }) => (
          <li key={slug} lang={lang} dir={textDirection(lang)}>
            <a href={`./${slug}/`}>
              <img
                src={`./${slug}/${THUMBNAIL.file}`}
                alt=""
                width={THUMBNAIL.width}
                height={THUMBNAIL.height}
                loading="lazy"
              />
              <h2>{title}</h2>
            </a>
            <p>{deck ?? alt}</p>
          </li>
        ))}
      </ul>
    </main>,
  )
}
