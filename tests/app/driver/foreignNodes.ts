/** What browsers' translators and extensions do to a page: each changes the nodes inside an element. */
export const FOREIGN_NODES: Readonly<Record<string, (inside: Element) => void>> = {
  'each text is wrapped in <font>, as Chrome’s translator does': (inside) => {
    for (const text of textsIn(inside)) {
      const inner = document.createElement('font')
      text.replaceWith(inner)
      inner.append(text)
      wrap(inner, 'font')
    }
  },
  'each text gives way to another one in <font>': (inside) => {
    for (const text of textsIn(inside)) {
      const font = document.createElement('font')
      font.textContent = text.data
      text.replaceWith(font)
    }
  },
  'a part of each text is marked': (inside) => {
    for (const text of textsIn(inside)) {
      const part = document.createElement('mark')
      const rest = text.splitText(Math.ceil(text.length / 2))
      rest.before(part)
      part.append(rest)
    }
  },
  'an icon stands before each text': (inside) => {
    for (const text of textsIn(inside)) text.before(document.createElement('img'))
  },
  'each text is cut in two': (inside) => {
    for (const text of textsIn(inside)) text.splitText(Math.ceil(text.length / 2))
  },
  'each element begins and ends with a foreign one': (inside) => {
    for (const element of inside.querySelectorAll('*:not(svg, svg *, iframe, textarea)')) {
      element.prepend(document.createElement('i'))
      element.append(document.createElement('i'))
    }
  },
  'comments are gone and texts are joined': (inside) => {
    const comments = document.createTreeWalker(inside, NodeFilter.SHOW_COMMENT)
    const found: Node[] = []
    while (comments.nextNode()) found.push(comments.currentNode)
    for (const comment of found) comment.parentNode?.removeChild(comment)
    inside.normalize()
  },
}

/** Every text inside with something to read, but for those of drawings: translators leave them alone. */
export function textsIn(inside: Element): Text[] {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const isRead = node instanceof Text && node.data.trim() && !node.parentElement?.closest('svg')
    if (isRead) texts.push(node)
  }
  return texts
}

function wrap(element: Element, name: string): void {
  const outer = document.createElement(name)
  element.replaceWith(outer)
  outer.append(element)
}
