import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { checkedKey, type Shelf } from './shelf.ts'

/** A bucket at whoever speaks S3; without an endpoint Amazon's own. */
export type Bucket = {
  endpoint: string | undefined
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** How the bucket is reached. */
export function connectionTo({ endpoint, region, accessKeyId, secretAccessKey }: Bucket) {
  return {
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // Others who speak S3 do not all know Amazon's newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  } satisfies S3ClientConfig
}

/** Files in a bucket that only the application opens. */
export function s3Shelf(about: Bucket): Shelf {
  const client = new S3Client(connectionTo(about))
  const { bucket } = about
  const at = (key: string) => ({ Bucket: bucket, Key: checkedKey(key) })
  return {
    async put(key, content, mediaType) {
      await client.send(new PutObjectCommand({ ...at(key), Body: content, ContentType: mediaType }))
    },
    async take(key, place, mediaType) {
      const { size } = await stat(place)
      const about = { ContentType: mediaType, ContentLength: size }
      const Body = createReadStream(place)
      await client.send(new PutObjectCommand({ ...at(key), ...about, Body }))
      await rm(place)
    },
    async read(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body ? await Body.transformToByteArray() : null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    async stream(key, range) {
      const part = range && { Range: `bytes=${range.start}-${range.end}` }
      try {
        const { Body } = await client.send(new GetObjectCommand({ ...at(key), ...part }))
        return (Body as Readable | undefined) ?? null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    async *list(below) {
      const about = { Bucket: bucket, Prefix: `${checkedKey(below)}/` }
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, about))
        for (const { Key, LastModified } of Contents)
          if (Key) yield { key: Key, at: LastModified ?? new Date() }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
  }
}
