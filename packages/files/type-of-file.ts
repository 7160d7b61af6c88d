import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { isKept } from './media-types.ts'
import { enough, plainType } from './plain-type.ts'

/** What a file of this machine is, by its content; '' for what nobody knows. */
export async function typeOfFile(place: string): Promise<string> {
  return (await fileTypeFromFile(place))?.mime ?? plainType(await startOf(place))
}

/** The same of one that a library keeps; null for any other. */
export async function keptTypeOf(place: string): Promise<string | null> {
  const mediaType = await typeOfFile(place)
  return isKept(mediaType) ? mediaType : null
}

async function startOf(place: string): Promise<Uint8Array> {
  const file = await open(place)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
