import { randomUUID } from 'node:crypto'
import {
  chmod,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { checkedKey, type Shelf } from './shelf.ts'

/** Files in a folder; one that is being written is not there yet. */
export function diskShelf(folder: string): Shelf {
  const placeOf = (key: string) => path.join(folder, ...checkedKey(key).split('/'))
  return {
    async put(key, content) {
      const place = placeOf(key)
      const half = `${place}.${randomUUID()}`
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await writeFile(half, content, { mode: 0o600, flush: true })
      await rename(half, place)
    },
    async take(key, from) {
      const place = placeOf(key)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await chmod(from, 0o600)
      await rename(from, place).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EXDEV') throw error
        const half = `${place}.${randomUUID()}`
        await copyFile(from, half)
        await rename(half, place)
        await rm(from)
      })
    },
    async read(key) {
      try {
        return new Uint8Array(await readFile(placeOf(key)))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async stream(key, range) {
      try {
        const file = await open(placeOf(key))
        return file.createReadStream(range)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async *list(below) {
      const inside = await readdir(placeOf(below)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      for (const name of inside) {
        const found = await stat(path.join(placeOf(below), name)).catch(() => null)
        if (found?.isFile()) yield { key: `${below}/${name}`, at: found.mtime }
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true })
    },
  }
}
