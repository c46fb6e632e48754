/**
 * Lets links that leave the story open in a new tab: few sites agree to be shown inside a frame. Returns
 * what ends it.
 */
export function openOutside(page: Document): () => void {
  const aim = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#')) return
    link.target = '_blank'
    link.rel = 'noopener'
  }
  page.addEventListener('click', aim, { capture: true })
  return () => page.removeEventListener('click', aim, { capture: true })
}
