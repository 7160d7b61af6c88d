import { unzipSync } from 'fflate'
import type { FoundInFile } from './told.ts'

type Listed = FoundInFile['files']

/** The file in a ZIP that a reference names, by its whole path or the end of it; null where there is none. */
export function fileNamed(files: Listed, name: string): string | null {
  const wanted = name.replaceAll('\\', '/').replace(/^\.?\//, '')
  const exact = files.find((file) => file.name === wanted)
  const ends = files.filter((file) => file.name.endsWith(`/${wanted}`))
  const last = files.filter((file) => lastPart(file.name) === lastPart(wanted))
  return (exact ?? only(ends) ?? only(last))?.name ?? null
}

/** The bytes of the files that are asked for; what a ZIP holds was measured when it was read. */
export function unpackFiles(
  zip: Uint8Array,
  names: ReadonlySet<string>,
): Record<string, Uint8Array<ArrayBuffer>> {
  return unzipSync(zip, { filter: ({ name }) => names.has(name) })
}

/** What a path ends with. */
export function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path
}

function only<One>(all: One[]): One | undefined {
  return all.length === 1 ? all[0] : undefined
}
