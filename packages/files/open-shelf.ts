import path from 'node:path'
import { diskShelf } from './disk-shelf.ts'
import { type Bucket, s3Shelf } from './s3-shelf.ts'
import type { Shelf } from './shelf.ts'

/** The part of the environment that says where files lie. */
export type ShelfSettings = Record<string, string | undefined>

const names = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/**
 * The bucket that `S3_*` names, else the folder `files` of the data folder.
 * @throws one sentence when a bucket is named by half
 */
export function openShelf(dataFolder: string, settings: ShelfSettings): Shelf {
  const bucket = bucketIn(settings)
  return bucket ? s3Shelf(bucket) : diskShelf(path.resolve(dataFolder, 'files'))
}

/** The bucket that is named, or null. @throws one sentence when it is named by half */
export function bucketIn(settings: ShelfSettings): Bucket | null {
  const given = names.filter((name) => settings[name])
  if (given.length === 0) return null
  const missing = names.filter((name) => !settings[name])
  if (missing.length > 0)
    throw new Error(`Set ${missing.join(' and ')} beside ${given.join(' and ')}, and start again.`)
  return {
    endpoint: settings.S3_ENDPOINT || undefined,
    region: settings.S3_REGION || 'eu-central-1',
    bucket: settings.S3_BUCKET ?? '',
    accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
  }
}
