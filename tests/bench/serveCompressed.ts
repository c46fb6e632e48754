import { statSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Network } from './slowness.ts'

/** A file that was sent: its address below the server's, and the bytes of its body on the wire. */
export interface Sent {
  path: string
  bytes: number
}

/** A running server of a precompressed folder. */
export interface CompressedServer {
  /** Address of the folder, with a slash at the end. */
  url: string
  /** What was sent since the last call. */
  takeSent: () => Sent[]
  close: () => Promise<void>
}

/**
 * Serves the folder's `.br` files, with the caching that a usual static host sets. Chromium's emulation
 * slows all requests of a page but those for its workers' scripts: they wait here for as long.
 */
export async function serveCompressed(folder: string, network: Network): Promise<CompressedServer> {
  let sent: Sent[] = []
  const files = sirv(folder, { brotli: true, maxAge: 600, etag: true })
  const server = createServer((request, response) => {
    response.once('finish', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0)
      if (response.statusCode === 200) sent.push({ path: request.url ?? '', bytes })
    })
    const notFound = () => {
      response.statusCode = 404
      response.end()
    }
    setTimeout(() => files(request, response, notFound), workerDelay(folder, request, network))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    takeSent: () => {
      const taken = sent
      sent = []
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function workerDelay(folder: string, request: IncomingMessage, network: Network): number {
  if (request.headers['sec-fetch-dest'] !== 'worker') return 0
  const { size } = statSync(join(folder, `${request.url}.br`))
  return network.latency + (size / network.downloadThroughput) * 1000
}
