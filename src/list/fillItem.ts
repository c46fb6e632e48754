import { countryAddress, type Listing, type ShownDate, shownNames } from './listing.ts'

/** An item of the list as the template has it, filled with a story: the list's markup is the build's alone. */
export function fillItem(template: HTMLTemplateElement, story: Listing): DocumentFragment {
  const { slug, title, deck, lang, dir, published, updated, isDraft, countries } = story
  const item = document.importNode(template.content, true)
  const part = <T extends HTMLElement>(name: string): T => {
    const found = item.querySelector<T>(`[data-slot=${name}]`)
    if (!found) throw new Error(`The list’s template has no ${name}.`)
    return found
  }
  const own = part('item')
  own.lang = lang
  own.dir = dir
  part<HTMLAnchorElement>('link').href = `./${slug}/`
  part('link').textContent = title
  const picture = part<HTMLImageElement>('picture')
  picture.src = (picture.getAttribute('src') ?? '').replace(/^\.\/[^/]*/, `./${slug}`)
  part('deck').textContent = deck
  fillDate(part<HTMLTimeElement>('published'), published)
  fillDate(part<HTMLTimeElement>('updated'), updated)
  if (!isDraft) part('draft').remove()
  const { shown, more } = shownNames(countries)
  const pattern = part('country')
  for (const { code, name } of shown) {
    const entry = document.importNode(pattern, true)
    const link = entry.querySelector('a')
    if (link) {
      link.href = `./${countryAddress(code)}`
      link.textContent = name
    }
    pattern.before(entry)
  }
  pattern.remove()
  const rest = part('more')
  if (more > 0) rest.textContent = (rest.dataset.words ?? '').replace('{count}', String(more))
  else rest.remove()
  return item
}

function fillDate(time: HTMLTimeElement, date: ShownDate | undefined): void {
  if (date) {
    time.dateTime = date.iso
    time.textContent = date.text
  } else time.remove()
}
