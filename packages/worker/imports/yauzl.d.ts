/** The part of yauzl that is used here: https://github.com/thejoshwolfe/yauzl */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Entry = {
    fileName: string
    compressedSize: number
    uncompressedSize: number
    isEncrypted(): boolean
  }
  export type ZipFile = {
    entryCount: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }
  const yauzl: {
    openPromise(place: string, options: { autoClose: false }): Promise<ZipFile>
  }
  export default yauzl
}
