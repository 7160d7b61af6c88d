import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { CiteItemInput } from '../contract.ts'
import { requireOpenLibrary } from '../require-open-library.ts'
import { type Citable, findCitable, findOpen } from './citable.ts'
import { asFileName, type References, writeReferences } from './write-references.ts'

/** A file of references, under the name it is saved with. */
export type ReferenceFile = References & { name: string }

/** A reference to an item that one sees. @throws `library.no-such-item` */
export async function citeItem(
  scope: Scope,
  { item, format }: CiteItemInput,
  site: string,
): Promise<ReferenceFile> {
  return cite(scope, await findCitable(scope, [item]), { format, site })
}

/** A reference to an item that is for everybody. @throws `library.no-such-item` */
export async function citeOpenItem(
  scope: Scope,
  { item, format }: CiteItemInput,
  site: string,
): Promise<ReferenceFile> {
  return cite(scope, await findOpen(scope, [item]), { format, site })
}

async function cite(
  scope: Scope,
  items: Citable[],
  { format, site }: Pick<CiteItemInput, 'format'> & { site: string },
): Promise<ReferenceFile> {
  const place = await requireOpenLibrary(scope, site)
  const [item] = items
  if (!item) throw new DomainError('not-found', 'library.no-such-item')
  const written = await writeReferences(items, place, format)
  return { ...written, name: `${asFileName(item.title)}.${written.extension}` }
}
