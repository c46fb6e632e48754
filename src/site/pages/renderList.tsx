import { renderToStaticMarkup } from 'react-dom/server'
import { countryAddress, type Listing, type ShownDate, shownNames } from '../../list/listing.ts'
import { groupBy } from '../../model/groupBy.ts'
import { isSameLanguage } from '../../model/language.ts'
import type { ListWords } from '../../words/listWords.ts'
import { THUMBNAIL } from '../files/renderThumbnail.tsx'

/** So many stories are shown with picture and deck; those before them are lines, so that a thousand are not heavy. */
const MOST_WHOLE = 25

/** Stands in the template for each country where no story names one. */
const COUNTRY = { code: '', name: '' }

/** What all parts of a list are made from. */
interface ListProps {
  /** Newest first. */
  stories: readonly Listing[]
  words: ListWords
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
}

/** The body of the site's front page when there are several stories: all of them, and a search where scripts run. */
export function renderListBody(stories: readonly Listing[], words: ListWords): string {
  const parts = { words, toRoot: './' }
  const [first] = stories
  const [country = COUNTRY] = stories.flatMap(({ countries }) => countries.slice(0, 1))
  return renderToStaticMarkup(
    <main className="stories">
      <header className="list-head">
        <h1>{words.list.stories}</h1>
        <Search words={words} />
      </header>
      <p
        className="list-status"
        role="status"
        data-search="status"
        data-found={words.list.found}
        data-nothing={words.list.nothing}
        data-failed={words.list.failed}
      />
      <p data-search="nothing" hidden>
        <button type="button" className="list-button" data-search="back">
          {words.list.back}
        </button>
      </p>
      <ul className="story-items" data-search="hits" hidden />
      <button type="button" className="list-button" data-search="others" hidden>
        {words.list.others}
      </button>
      {first && (
        <template data-search="item">
          <Item story={withAll(first)} names={{ shown: [country], more: 2 }} {...parts} />
        </template>
      )}
      <div data-search="list">
        <Stories stories={stories} {...parts} hasLead />
      </div>
    </main>,
  )
}

/** The body of the page of a country: the stories that name it. */
export function renderCountryBody(name: string, list: ListProps): string {
  const { words, toRoot } = list
  return renderToStaticMarkup(
    <main className="stories">
      <header className="list-head">
        <p className="list-back">
          <a href={toRoot}>{words.page.allStories}</a>
        </p>
        <h1>{words.list.about(name)}</h1>
      </header>
      <Stories {...list} />
    </main>,
  )
}

function Search({ words }: Pick<ListProps, 'words'>) {
  return (
    <search className="list-search" data-search="box" hidden>
      <label>
        <span>{words.list.search}</span>
        <input type="search" autoComplete="off" spellCheck={false} data-search="field" />
      </label>
    </search>
  )
}

function Stories({ stories, hasLead = false, ...parts }: ListProps & { hasLead?: boolean }) {
  const whole = stories.slice(0, MOST_WHOLE)
  const earlier = stories.slice(MOST_WHOLE)
  return (
    <>
      <ul className={hasLead ? 'story-items with-lead' : 'story-items'}>
        {whole.map((story, i) => (
          <Item
            key={story.slug}
            story={story}
            names={shownNames(story.countries)}
            isFirst={i === 0}
            {...parts}
          />
        ))}
      </ul>
      {earlier.length > 0 && <Earlier stories={earlier} {...parts} />}
    </>
  )
}

interface ItemProps extends Omit<ListProps, 'stories'> {
  story: Listing
  /** The countries of it that are shown. */
  names: ReturnType<typeof shownNames>
  /** In view as soon as the page is. */
  isFirst?: boolean
}

function Item({ story, names: { shown, more }, words, toRoot, isFirst = false }: ItemProps) {
  const { slug, title, deck, lang, dir, published, updated, isDraft } = story
  return (
    <li className="story-item" lang={lang} dir={dir} data-slot="item">
      <img
        src={`${toRoot}${slug}/${THUMBNAIL.file}`}
        alt=""
        width={THUMBNAIL.width}
        height={THUMBNAIL.height}
        loading={isFirst ? 'eager' : 'lazy'}
        data-slot="picture"
      />
      <div className="story-words">
        <h2>
          <a href={`${toRoot}${slug}/`} data-slot="link">
            {title}
          </a>
        </h2>
        <p className="story-deck" data-slot="deck">
          {deck}
        </p>
        <p className="story-dates" lang={words.lang}>
          {isDraft && <span data-slot="draft">{words.article.draft}</span>}
          <Time date={published} slot="published" />
          <Time date={updated} slot="updated" />
        </p>
        <ul className="story-countries" aria-label={words.article.countries}>
          {shown.map(({ code, name }) => (
            <li key={code} data-slot="country">
              <a href={`${toRoot}${countryAddress(code)}`}>{name}</a>
            </li>
          ))}
          {more > 0 && (
            <li lang={words.lang} data-slot="more" data-words={words.list.more}>
              {words.list.more.replace('{count}', String(more))}
            </li>
          )}
        </ul>
      </div>
    </li>
  )
}

function Time({ date, slot }: { date: ShownDate | undefined; slot: string }) {
  if (!date) return null
  return (
    <time dateTime={date.iso} data-slot={slot}>
      {date.text}
    </time>
  )
}

/** The stories before those that are shown whole, by year. */
function Earlier({ stories, words, toRoot }: ListProps) {
  const years = groupBy(stories, (story) => yearOf(story) ?? words.list.undated)
  return (
    <section className="earlier">
      <h2>{words.list.earlier}</h2>
      {[...years].map(([year, each]) => (
        <section key={year} className="earlier-year">
          <h3>{year}</h3>
          <ul>
            {each.map(({ slug, title, lang, dir, published, updated }) => (
              <li key={slug}>
                <a
                  href={`${toRoot}${slug}/`}
                  {...(isSameLanguage(lang, words.lang) ? {} : { lang, dir })}
                >
                  {title}
                </a>{' '}
                <Time date={published ?? updated} slot="published" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function yearOf({ published, updated }: Listing): string | undefined {
  return (published ?? updated)?.iso.slice(0, 4)
}

/** The story with all that it may have, so that the template of the search's hits has it. */
function withAll(story: Listing): Listing {
  const date = { iso: '2000', text: '' }
  return { ...story, published: date, updated: date, isDraft: true }
}
