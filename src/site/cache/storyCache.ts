import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Where builds keep what they made of stories, from the project's folder; hosts keep that folder between builds. */
const FOLDER = 'node_modules/.cache/storyarc'

/** What nobody has asked for in so many milliseconds is deleted: stories go, and are renamed. */
const LONGEST_UNUSED = 30 * 24 * 60 * 60 * 1000

/** Bytes of a SHA-256 digest. */
const DIGEST = 32

/**
 * What was made from something, kept from one build to the next: a value for each name, found again as long as its key is
 * the same. The key must tell apart all that the value depends on.
 */
export interface StoryCache {
  /** Undefined where there is none under that key, or a damaged one. That it is a `T` is for who wrote it under the key to know. */
  read: <T>(name: string, key: string) => T | undefined
  /** Puts it in place of what the name had. */
  write: (name: string, key: string, value: object) => void
}

/** The cache of the project at `root`; where nothing can be kept, it is always empty. */
export function openStoryCache(root: string): StoryCache {
  const folder = join(root, FOLDER)
  tryTo(() => {
    mkdirSync(folder, { recursive: true })
    deleteUnused(folder, Date.now())
  })
  // A story's folder may have any name, and a file's may not be that long.
  const pathOf = (name: string) => join(folder, keyOf(name).slice(0, 32))
  return {
    read: (name, key) => {
      const path = pathOf(name)
      const bytes = tryTo(() => readFileSync(path))
      if (!bytes) return undefined
      const packed = bytes.subarray(DIGEST)
      if (!digestOf(key, packed).equals(bytes.subarray(0, DIGEST))) return undefined
      const now = new Date()
      tryTo(() => utimesSync(path, now, now))
      return deserialize(inflateRawSync(packed))
    },
    write: (name, key, value) => {
      const packed = deflateRawSync(serialize(value), { level: 1 })
      // Another build may be reading it.
      const written = `${pathOf(name)}.${process.pid}`
      tryTo(() => {
        writeFileSync(written, Buffer.concat([digestOf(key, packed), packed]))
        renameSync(written, pathOf(name))
      })
    },
  }
}

/** A key that tells apart whatever the parts are made of. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Of key and bytes at once: neither another key nor a damaged file passes for it. */
function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest()
}

/** What the file system gives; undefined where it refuses: a cache makes nothing impossible. */
function tryTo<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

function deleteUnused(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - used > LONGEST_UNUSED) rmSync(path, { force: true })
  }
}
