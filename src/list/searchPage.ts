import { bestMatches, type SearchWords } from '../search/matchWords.ts'
import { fillItem } from './fillItem.ts'
import { indexWords, SEARCH_INDEX_FILE, type SearchIndex } from './searchIndex.ts'

/** So many hits are shown at once; the others when they are asked for. */
const MOST_HITS = 48

/** A reader who types is not interrupted: what was found is told, and the address kept, after so many milliseconds. */
const PAUSE = 400

/** The stories, once they are loaded. */
interface Loaded {
  index: SearchIndex
  words: SearchWords[]
}

/**
 * Makes the list of stories searchable: shows its field, and the hits in place of the list while it holds a query. The
 * address keeps the query as `?q=`.
 */
export function startSearch(page: Document): void {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-search=${name}]`)
    if (!found) throw new Error(`The list has no part ${name} for its search.`)
    return found
  }
  const box = part('box')
  const field = part<HTMLInputElement>('field')
  const status = part('status')
  const hits = part('hits')
  const template = part<HTMLTemplateElement>('item')
  const nothing = part('nothing')
  const others = part('others')
  const list = part('list')
  let loading: Promise<Loaded> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined

  const load = () => {
    loading ??= loadIndex().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const tell = (words: string, query: string) => {
    clearTimeout(telling)
    telling = setTimeout(() => {
      status.textContent = words
      history.replaceState(history.state, '', addressWith(query))
    }, PAUSE)
  }
  const show = (found: readonly number[], index: SearchIndex, most: number) => {
    const shown = found.slice(0, most).flatMap((i) => index.stories[i] ?? [])
    hits.replaceChildren(...shown.map((story) => fillItem(template, story)))
    others.hidden = found.length <= most
    others.onclick = () => {
      show(found, index, found.length)
      hits.querySelectorAll<HTMLElement>('h2 a')[most]?.focus()
    }
  }
  const search = async (): Promise<void> => {
    const query = field.value.trim()
    if (query === '') {
      list.hidden = false
      for (const each of [hits, nothing, others]) each.hidden = true
      return tell('', '')
    }
    try {
      const loaded = await load()
      // Meanwhile something else may have been asked.
      if (field.value.trim() !== query) return
      const found = bestMatches(loaded.words, query)
      show(found, loaded.index, MOST_HITS)
      list.hidden = true
      hits.hidden = found.length === 0
      nothing.hidden = found.length > 0
      const words = found.length > 0 ? status.dataset.found : status.dataset.nothing
      tell(fill(words, { count: String(found.length), query }), query)
    } catch (error) {
      tell(status.dataset.failed ?? '', query)
      reportError(error)
    }
  }

  box.hidden = false
  field.addEventListener('input', search)
  // What fails here is told when something is asked.
  field.addEventListener('focus', () => load().catch(() => undefined))
  part('back').addEventListener('click', () => {
    field.value = ''
    search()
    field.focus()
  })
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) field.value = asked
  // A browser that goes back may have filled the field by itself.
  if (field.value) search()
}

async function loadIndex(): Promise<Loaded> {
  const response = await fetch(`./${SEARCH_INDEX_FILE}`)
  if (!response.ok) throw new Error(`${SEARCH_INDEX_FILE}: ${response.status}`)
  const index: unknown = await response.json()
  if (!isIndex(index)) throw new Error(`${SEARCH_INDEX_FILE} is not the list’s.`)
  return { index, words: indexWords(index) }
}

/** Whether it is what the build has written, and not what a host says in its place. */
function isIndex(value: unknown): value is SearchIndex {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stories' in value &&
    Array.isArray(value.stories) &&
    'names' in value
  )
}

function addressWith(query: string): URL {
  const url = new URL(location.href)
  if (query) url.searchParams.set('q', query)
  else url.searchParams.delete('q')
  return url
}

function fill(words = '', slots: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}
