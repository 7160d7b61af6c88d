import type { Scope } from '@voortent/database'
import type { SearchLibraryInput } from '../../contract.ts'
import { searchLibrary } from '../../find/search-library.ts'
import type { ExportFoundInput } from '../contract.ts'
import { requireOpenLibrary } from '../require-open-library.ts'
import { findCitable, findOpen } from './citable.ts'
import type { ReferenceFile } from './cite-item.ts'
import { writeReferences } from './write-references.ts'

/** A style takes seven milliseconds for one reference. */
const most = { written: 500, styled: 100 }
const styles = ['apa', 'vancouver', 'harvard']

type Asked = SearchLibraryInput & ExportFoundInput

/** References to what a search finds, the first five hundred of them; in a style the first hundred. */
export async function exportFound(
  scope: Scope,
  asked: Asked,
  site: string,
): Promise<ReferenceFile> {
  return exportThe(scope, asked, { site, find: findCitable })
}

/** The same of what is for everybody. */
export async function exportOpenFound(
  scope: Scope,
  asked: Asked,
  site: string,
): Promise<ReferenceFile> {
  return exportThe(scope, asked, { site, find: findOpen })
}

async function exportThe(
  scope: Scope,
  { format, ...search }: Asked,
  { site, find }: { site: string; find: typeof findCitable },
): Promise<ReferenceFile> {
  const place = await requireOpenLibrary(scope, site)
  const wanted = styles.includes(format) ? most.styled : most.written
  const ids = await foundIds(scope, search, wanted)
  const written = await writeReferences(await find(scope, ids), place, format)
  return { ...written, name: `${place.slug}.${written.extension}` }
}

/** The first of what a search finds, in its order. */
export async function foundIds(
  scope: Scope,
  search: SearchLibraryInput,
  wanted: number,
): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1, pages = 1; page <= pages && ids.length < wanted; page += 1) {
    const found = await searchLibrary(scope, { ...search, page })
    pages = found.pages
    ids.push(...found.items.map(({ id }) => id))
  }
  return ids.slice(0, wanted)
}
