import { diskUploads } from './disk-uploads.ts'
import { bucketIn, type ShelfSettings } from './open-shelf.ts'
import { s3Uploads } from './s3-uploads.ts'
import type { Shelf } from './shelf.ts'
import type { Uploads } from './uploads.ts'

/** Uploads where the shelf is: in the bucket that `S3_*` names, else in the folder `uploads` of the data folder. */
export function openUploads(dataFolder: string, shelf: Shelf, settings: ShelfSettings): Uploads {
  const bucket = bucketIn(settings)
  return bucket ? s3Uploads(bucket) : diskUploads(dataFolder, shelf)
}
