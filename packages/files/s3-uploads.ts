import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { S3Store } from '@tus/s3-store'
import { ERRORS } from '@tus/utils'
import { fileTypeFromStream } from 'file-type'
import { enough, plainType } from './plain-type.ts'
import { type Bucket, connectionTo } from './s3-shelf.ts'
import { checkedKey } from './shelf.ts'
import { requireKept } from './take-in.ts'
import type { Uploads } from './uploads.ts'

/** Bytes of one part; every part but the last has at least five million, as S3 asks. */
const partSize = 8 * 1024 * 1024

/**
 * Uploads in the bucket itself, as parts of one object (multipart upload): each server takes the next piece,
 * also one that was started anew.
 */
export function s3Uploads(bucket: Bucket): Uploads {
  const connection = connectionTo(bucket)
  const client = new S3Client(connection)
  const Bucket = bucket.bucket
  const store = new S3Store({
    partSize,
    useTags: false,
    s3ClientConfig: { ...connection, bucket: Bucket },
    cache: nothingKept,
  })
  const bodyOf = async (id: string, range?: string) => {
    const about = { Bucket, Key: checkedKey(id), ...(range && { Range: range }) }
    const { Body } = await client.send(new GetObjectCommand(about))
    return Body as Readable
  }
  /** What the protocol's store leaves beside an upload: what it is, and less than a part. */
  const forget = async (id: string) => {
    const Objects = [id, `${id}.info`, `${id}.part`].map((Key) => ({ Key }))
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))
  }
  return {
    store,
    async typeOf(id) {
      const start = await bodyOf(id, `bytes=0-${enough - 1}`)
      const plain = plainType(Buffer.concat(await start.toArray()))
      const content = await bodyOf(id)
      const bytes = Readable.toWeb(content) as ReadableStream<Uint8Array>
      const found = await fileTypeFromStream(bytes).finally(() => content.destroy())
      const mediaType = found?.mime ?? plain
      requireKept(mediaType)
      return mediaType
    },
    async settle(id, key, mediaType) {
      const CopySource = `${Bucket}/${checkedKey(id)}`
      const kind = { ContentType: mediaType, MetadataDirective: 'REPLACE' } as const
      await client.send(
        new CopyObjectCommand({ Bucket, Key: checkedKey(key), CopySource, ...kind }),
      )
      await forget(id)
    },
    async discard(id) {
      await store.remove(checkedKey(id)).catch((error: unknown) => {
        if (error !== ERRORS.FILE_NOT_FOUND) throw error
      })
      await forget(id)
    },
  }
}

/** What another server did meanwhile is not known here: each question is asked of the bucket. */
const nothingKept = {
  get: async () => undefined,
  set: async () => {},
  delete: async () => {},
}
