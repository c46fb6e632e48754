import { useEffect, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../linking/useStoryLanguage.ts'

/** The map's own headline, over it; nothing where the story gives none. */
export function MapHeadline() {
  const { mapTitle } = useLink().story
  return mapTitle ? <MapHeading className="map-headline" text={mapTitle} /> : null
}

/** The story's title below a map that stands alone and has no headline; hidden beside the article. */
export function MapTitle() {
  const { title, mapTitle } = useLink().story
  return mapTitle ? null : <MapHeading className="map-title" text={title} />
}

/** Over a map that stands alone it is the page's own heading. */
function MapHeading({ className, text }: { className: string; text: string }) {
  const [Heading, setHeading] = useState<'h1' | 'h2'>('h2')
  useEffect(() => {
    if (document.documentElement.dataset.ui === 'map') setHeading('h1')
  }, [])
  return (
    <Heading className={className} {...useStoryLanguage()}>
      {text}
    </Heading>
  )
}
