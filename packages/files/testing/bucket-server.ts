import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import S3rver from 's3rver'

/** A bucket of this machine, as the environment names one. */
export type BucketServer = { settings: Record<string, string>; close(): Promise<void> }

const bucket = 'voortent'

/**
 * s3rver with one bucket, in a folder. It takes an object in parts; which parts it has, and that they may go,
 * it is taught here as Amazon documents ListParts and AbortMultipartUpload.
 */
export async function openBucketServer(directory: string): Promise<BucketServer> {
  const configureBuckets = [{ name: bucket, configs: [] }]
  const rest = new S3rver({ silent: true, directory, configureBuckets })
  await rest.configureBuckets()
  const answer = rest.callback()
  const server = createServer((request, response) => {
    const upload = new URL(request.url ?? '', 'http://s3').searchParams.get('uploadId')
    if (upload && (request.method === 'GET' || request.method === 'DELETE'))
      void about(path.join(directory, bucket, '._S3rver_uploads', upload), request, response)
    else answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    settings: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function about(folder: string, request: IncomingMessage, response: ServerResponse) {
  const names = await readdir(folder).catch(() => null)
  response.setHeader('Content-Type', 'application/xml')
  if (!names) {
    response.writeHead(404).end('<Error><Code>NoSuchUpload</Code></Error>')
  } else if (request.method === 'DELETE') {
    await rm(folder, { recursive: true })
    response.writeHead(204).end()
  } else {
    const numbers = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => +a - +b)
    const parts = await Promise.all(numbers.map((number) => partIn(folder, number)))
    response.end(`<ListPartsResult>${parts.join('')}</ListPartsResult>`)
  }
}

async function partIn(folder: string, number: string): Promise<string> {
  const { size } = await stat(path.join(folder, number))
  const md5 = await readFile(path.join(folder, `${number}.md5`), 'utf8')
  return `<Part><PartNumber>${number}</PartNumber><ETag>"${md5}"</ETag><Size>${size}</Size></Part>`
}
