import { useEffect, useState } from 'react'
import type { Story } from '../../model/story.ts'

/** What stands beside the article. */
export type Beside = Pick<Story, 'background' | 'figures'>

/** What stands beside the article, from the story's own file: pages have it as text alone. Null until it is there, or where it cannot be had. */
export function useBeside(storyUrl: string): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetchBeside(storyUrl, leaving.signal).then(setBeside, () => {})
    return () => leaving.abort()
  }, [storyUrl])
  return beside
}

async function fetchBeside(storyUrl: string, signal: AbortSignal): Promise<Beside> {
  const response = await fetch(`${storyUrl}story.json`, { signal })
  if (!response.ok) throw new Error(`The story's file answered ${response.status}.`)
  const { background, figures } = (await response.json()) as Story
  return { ...(background && { background }), ...(figures && { figures }) }
}
