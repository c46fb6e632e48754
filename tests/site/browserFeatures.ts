import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  BrowserName,
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data'
import { parseSync } from 'vite'

/** Names of features of browsers that a browser of the targets lacks, with the first such browser. */
export interface LackingFeatures {
  /** By global and member, such as `URL.canParse`, and by global, such as `Temporal`. */
  globals: ReadonlyMap<string, string>
  /** By a member's name alone, such as `checkVisibility`: no object of an older browser has one. */
  members: ReadonlyMap<string, string>
}

/** What the targets (`chrome111`) lack of all that MDN's data know of the web's interfaces and of JavaScript. */
export function lackingFeatures(targets: readonly string[]): LackingFeatures {
  const { api, javascript } = readCompatData()
  const globals = new Map<string, string>()
  const members = new Map<string, string>()
  const everywhere = new Set<string>()
  const interfaces = { ...api, ...javascript.builtins } as Record<string, Identifier>
  for (const [global, feature] of Object.entries(interfaces)) {
    const lacking = feature.__compat && firstLacking(feature.__compat, targets)
    if (lacking) globals.set(global, lacking)
    for (const [key, part] of Object.entries(feature as Record<string, Identifier>)) {
      if (!part.__compat || key.endsWith('_event')) continue
      const member = key.replace(/_static$/, '')
      const browser = firstLacking(part.__compat, targets)
      if (!browser) everywhere.add(member)
      else {
        globals.set(global === 'Window' ? member : `${global}.${member}`, browser)
        members.set(member, browser)
      }
    }
  }
  for (const member of everywhere) members.delete(member)
  return { globals, members }
}

/** Read as a file: a test runner takes a minute to make a module of so much JSON. */
function readCompatData(): CompatData {
  const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data')
  return JSON.parse(readFileSync(file, 'utf8')) as CompatData
}

function firstLacking(
  { support }: CompatStatement,
  targets: readonly string[],
): string | undefined {
  return targets.find((target) => {
    const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(target) ?? []
    const statements = [support[name === 'ios' ? 'safari_ios' : (name as BrowserName)] ?? []].flat()
    return !statements.some((each) => isIn(each, version))
  })
}

function isIn(statement: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed, prefix, flags, alternative_name } = statement
  if (typeof added !== 'string' || version_removed || prefix || flags || alternative_name)
    return false
  return added !== 'preview' && compare(added.replace('≤', ''), version) <= 0
}

function compare(one: string, other: string): number {
  const [a = [], b = []] = [one, other].map((version) => version.split('.').map(Number))
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
}

/** A module, as text. */
export interface Module {
  file: string
  source: string
}

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/**
 * What the modules call or construct although a target lacks it, as `file:line: browser has no name`. Optional
 * calls (`x.share?.()`) are guarded, and so is all that the same module looks for by name (`'share' in x`). A
 * method is known by its name alone, so one that our own interfaces have too is not found.
 */
export function unguardedUses(modules: readonly Module[], lacking: LackingFeatures): string[] {
  const parsed = modules.map(({ file, source }) => ({
    file,
    source,
    nodes: nodesOf(parseSync(file, source).program as unknown as Node),
  }))
  const own = new Set(
    parsed.flatMap(({ nodes }) =>
      nodes.filter(({ type }) => type === 'TSPropertySignature').map(({ key }) => nameOf(key)),
    ),
  )
  return parsed.flatMap(({ file, source, nodes }) => {
    const guarded = new Set([...source.matchAll(/'(\w+)' in /g)].map(([, name = '']) => name))
    const packages = new Set(
      nodes
        .filter(({ type }) => type === 'ImportNamespaceSpecifier')
        .map(({ local }) => nameOf(local)),
    )
    return nodes.filter(isCall).flatMap((call) => {
      const callee = call.callee
      const [object, member] = isNode(callee)
        ? [nameOf(callee.object), nameOf(callee.property)]
        : []
      const name = nameOf(callee) || (member ?? '')
      const path = `${object}.${member}`
      const found = lacking.globals.has(path) ? path : name
      const browser =
        lacking.globals.get(path) ??
        (nameOf(callee) ? lacking.globals.get(name) : undefined) ??
        (member && !own.has(member) ? lacking.members.get(member) : undefined)
      if (!browser || guarded.has(name) || packages.has(object ?? '')) return []
      const line = source.slice(0, call.start).split('\n').length
      return [`${file}:${line}: ${browser} has no ${found}`]
    })
  })
}

function isCall({ type, optional }: Node): boolean {
  return type === 'NewExpression' || (type === 'CallExpression' && optional !== true)
}

function nodesOf(node: Node): Node[] {
  return [node, ...Object.values(node).flat().filter(isNode).flatMap(nodesOf)]
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
