import { parseSync } from 'vite'

/** A node of the syntax tree, as far as it matters here. */
interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/** Words on their own: a capitalised word, or two words and more. */
const WORDS = /^\s*\p{Lu}[\p{Ll}’']+(\s|[.:!?…]|$)|\p{L}[\p{L}’',.:]* +\p{L}{2,}/u

/** Attributes whose text people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])

/** Signs of code in a text: a media query, an assignment, a list of styles, an element. */
const CODE = /^\(|[<>{}=;#]|\w\(/

/** Keys of the keyboard, and what a keyboard is called. */
const PLATFORM = new Set(['Escape', 'Enter', 'Tab', 'Home', 'End', 'Mac', 'Map.Title'])

/** Words of the interface in a module, each with its line: `12: Zoom in`. */
export function strayWords(file: string, source: string): string[] {
  const { program } = parseSync(file, source)
  const found: string[] = []
  const note = (node: Node, text: string) => {
    const line = source.slice(0, node.start).split('\n').length
    found.push(`${line}: ${text.trim()}`)
  }
  const visit = (node: Node, isSpoken: boolean): void => {
    if (node.type === 'ImportDeclaration' || isError(node) || isType(node)) return
    if (node.type === 'JSXText' && /\p{L}/u.test(String(node.value))) note(node, String(node.value))
    if (node.type === 'Literal' && typeof node.value === 'string') {
      const { value } = node
      if (
        isSpoken
          ? /\p{L}/u.test(value)
          : WORDS.test(value) && !CODE.test(value) && !PLATFORM.has(value)
      )
        note(node, value)
    }
    if (node.type === 'TemplateElement') {
      const { cooked } = node.value as { cooked: string }
      if (WORDS.test(cooked) && !CODE.test(cooked)) note(node, cooked)
    }
    const isAttribute = node.type === 'JSXAttribute'
    const speaks = isAttribute && SPOKEN.has(nameOf(node))
    if ((isAttribute && !speaks && isPlain(node)) || isCodeProperty(node)) return
    for (const child of childrenOf(node)) visit(child, speaks || (isSpoken && isValue(node)))
  }
  visit(program as unknown as Node, false)
  return found
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => [value].flat().filter(isNode))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function nameOf({ name }: Node): string {
  return isNode(name) ? String(name.name) : ''
}

/** What stands between an attribute and its text. */
function isValue({ type }: Node): boolean {
  return ['JSXAttribute', 'JSXExpressionContainer', 'ConditionalExpression'].includes(type)
}

/** An attribute such as `d="M0 0"`, or any with classes. */
function isPlain(node: Node): boolean {
  return nameOf(node) === 'className' || (isNode(node.value) && node.value.type === 'Literal')
}

/** A type of GeoJSON's, or classes. */
function isCodeProperty({ type, key }: Node): boolean {
  return type === 'Property' && isNode(key) && ['type', 'className'].includes(String(key.name))
}

/** Errors speak to developers. */
function isError({ type, callee }: Node): boolean {
  return type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee.name))
}

function isType({ type }: Node): boolean {
  return type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression'
}
