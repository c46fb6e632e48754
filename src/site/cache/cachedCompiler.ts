import { compileStory } from '../../compile/compileStory.ts'
import type { Gazetteer } from '../../compile/gazetteer/gazetteer.ts'
import { keyOf, type StoryCache } from './storyCache.ts'

/** Makes a story of its files. */
export type Compiler = typeof compileStory

/** What is kept of a story that has no errors. */
type Compiled = Extract<ReturnType<Compiler>, { ok: true }>

/** A compiler that compiles no story again of which neither files nor countries nor `code` have changed. */
export function cachedCompiler(cache: StoryCache, code: string): Compiler {
  const gazetteerKeys = new WeakMap<Gazetteer, string>()
  return (files, gazetteer) => {
    const name = `${files.slug}.story`
    const countries = gazetteerKeys.get(gazetteer) ?? keyOf(...gazetteer.values())
    gazetteerKeys.set(gazetteer, countries)
    const key = keyOf(code, countries, files)
    const known = cache.read<Compiled>(name, key)
    if (known) return known
    const result = compileStory(files, gazetteer)
    if (result.ok) cache.write(name, key, result)
    return result
  }
}
