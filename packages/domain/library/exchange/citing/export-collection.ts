import type { Scope } from '@voortent/database'
import { getCollection } from '../../collections/get-collection.ts'
import { showCollection } from '../../collections/show-collection.ts'
import type { ExportCollectionInput } from '../contract.ts'
import { requireOpenLibrary } from '../require-open-library.ts'
import { findCitable, findOpen } from './citable.ts'
import type { ReferenceFile } from './cite-item.ts'
import { asFileName, writeReferences } from './write-references.ts'

/** References to what a collection holds, in its order. @throws `collections.no-such-collection` */
export async function exportCollection(
  scope: Scope,
  { collection, format }: ExportCollectionInput,
  site: string,
): Promise<ReferenceFile> {
  const { title, entries } = await getCollection(scope, { collection })
  const items = await findCitable(
    scope,
    entries.map(({ item }) => item.id),
  )
  const written = await writeReferences(items, await requireOpenLibrary(scope, site), format)
  return { ...written, name: `${asFileName(title)}.${written.extension}` }
}

/** The same of one that is shared with everybody, and of what in it is for everybody. */
export async function exportOpenCollection(
  scope: Scope,
  { collection, format }: ExportCollectionInput,
  site: string,
): Promise<ReferenceFile> {
  const { title, entries } = await showCollection(scope, { collection })
  const items = await findOpen(
    scope,
    entries.map(({ item }) => item.id),
  )
  const written = await writeReferences(items, await requireOpenLibrary(scope, site), format)
  return { ...written, name: `${asFileName(title)}.${written.extension}` }
}
