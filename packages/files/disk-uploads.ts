import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { FileConfigstore, FileStore } from '@tus/file-store'
import { checkedKey, type Shelf } from './shelf.ts'
import { requireKept } from './take-in.ts'
import { typeOfFile } from './type-of-file.ts'
import type { Uploads } from './uploads.ts'

/** Uploads in the folder `uploads` of the data folder. */
export function diskUploads(dataFolder: string, shelf: Shelf): Uploads {
  const folder = path.resolve(dataFolder, 'uploads')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory: folder, configstore: new FileConfigstore(folder) })
  const placeOf = (id: string) => path.join(folder, checkedKey(id))
  const forget = (id: string) => rm(`${placeOf(id)}.json`, { force: true })
  return {
    store,
    async typeOf(id) {
      const mediaType = await typeOfFile(placeOf(id))
      requireKept(mediaType)
      return mediaType
    },
    async settle(id, key, mediaType) {
      await shelf.take(key, placeOf(id), mediaType)
      await forget(id)
    },
    async discard(id) {
      await rm(placeOf(id), { force: true })
      await forget(id)
    },
  }
}
