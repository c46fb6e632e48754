import { startTransition, useEffect } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { sentBeside } from '../article/beside/sentBeside.tsx'
import type { ReadingLoader } from '../article/reading.ts'
import { sentReading } from '../article/sentReading.tsx'
import { restoreFragment } from '../frame/heldFragment.ts'
import { sayToHost } from '../frame/sayToHost.ts'
import { storyOfKinds } from '../kinds/kinds.ts'
import { afterPaint } from '../linking/AfterPaint.tsx'
import { showEmphasis } from '../linking/followEmphasis.ts'
import { LinkProvider } from '../linking/LinkProvider.tsx'
import { createLinkStore, type LinkStore } from '../linking/linkStore.ts'
import { SafePart } from '../linking/SafePart.tsx'
import { startWalk } from '../linking/walk.ts'
import type { Story } from '../model/story.ts'
import { fragmentOf, targetOfFragment } from '../model/target.ts'
import { wordsIn } from '../words/words.ts'
import { AsSent } from './AsSent.tsx'
import { readAddressOptions } from './addressOptions.ts'
import { followAddress } from './followAddress.ts'
import { StoryPage, type StoryPageProps } from './StoryPage.tsx'

/** What {@link startPage} starts. */
export interface PageParts
  extends Omit<StoryPageProps, 'options' | 'sent' | 'beside' | 'reading' | 'onReady'> {
  loadReading: ReadingLoader
}

/** A page that has been started. */
export interface StartedPage {
  /** Takes all away that the script has made. */
  end: () => void
}

/**
 * Hands the page that the server sent over to React. What the address picks stands out at once. Whatever throws,
 * then or later, the article stays: a part of the page gives way to what the server sent, and the page around a
 * frame is told.
 */
export function startPage(
  container: HTMLElement,
  { loadReading, ...parts }: PageParts,
): StartedPage {
  const { story, surface } = parts.data
  performance.mark('storyarc:begun')
  const sent = container.cloneNode(true) as HTMLElement
  const beside = sentBeside(sent)
  const reading = { parts: sentReading(sent), load: loadReading }
  const options = readAddressOptions(location.search, story)
  const store = createLinkStore(story)
  const fragment = document.documentElement.dataset.fragment ?? location.hash
  const addressed = targetOfFragment(storyOfKinds(story, options.kinds), fragment)
  if (addressed) {
    store.getState().pick(addressed, 'url')
    document.documentElement.dataset.picked = addressed.id
    showEmphasis(document, story, store)
  }
  let stopWaiting = () => {}
  const awaited = new Set(['links', 'map'])
  const has = (part: 'links' | 'map') => {
    if (!awaited.delete(part) || awaited.size > 0) return
    // What the map's size asks for has been painted by then, too.
    stopWaiting = afterPaint(() => {
      performance.mark('storyarc:hydrated')
      container.dataset.answers = ''
    })
  }
  const onReady = () => has('map')
  let leaveAddress = () => {}
  const whenHydrated = () => {
    store.getState().showKinds(options.kinds)
    restoreFragment(document)
    if (options.walk && !addressed) walkFromStart(store, story)
    leaveAddress = followAddress(store, story, surface === 'explore' ? 'push' : 'replace')
    has('links')
  }
  const onCaughtError = (error: unknown) => {
    reportError(error)
    const message = wordsIn([story.lang]).page.partFailed(String(error))
    if (surface === 'embed') sayToHost({ story, store }, 'error', { message })
  }
  const root = hydrateInSlices(
    container,
    <SafePart instead={<AsSent sent={sent} part=".page" />}>
      <LinkProvider story={story} store={store}>
        <Hydrated onHydrated={whenHydrated} />
        <StoryPage {...parts} {...{ options, reading, beside, sent, onReady }} />
      </LinkProvider>
    </SafePart>,
    { onCaughtError },
  )
  return {
    end: () => {
      stopWaiting()
      delete container.dataset.answers
      leaveAddress()
      root.unmount()
    },
  }
}

/** Hydrates with pauses in which the browser answers a reader who taps meanwhile. */
function hydrateInSlices(...page: Parameters<typeof hydrateRoot>): Root {
  const roots: Root[] = []
  startTransition(() => {
    roots.push(hydrateRoot(...page))
  })
  const [root] = roots
  if (!root) throw new Error('React runs the scope of a transition at once.')
  return root
}

/** Begins a walk in the page's own entry of the history. */
function walkFromStart(store: LinkStore, wholeStory: Story): void {
  startWalk({ story: storyOfKinds(wholeStory, store.getState().kinds), store })
  const { picked } = store.getState()
  if (picked) history.replaceState(null, '', fragmentOf(picked.target))
}

/** Calls back once when the page around it answers to the reader. */
function Hydrated({ onHydrated }: { onHydrated: () => void }) {
  useEffect(onHydrated, [onHydrated])
  return null
}
