import type { Scope } from '@voortent/database'
import type { SearchLibraryInput } from '../../contract.ts'
import { type LibraryFinds, searchLibrary } from '../../find/search-library.ts'
import { findOpen } from '../citing/citable.ts'
import { requireOpenLibrary } from '../require-open-library.ts'

/** A search in what is for everybody. Policies find nothing else for a visitor; what would slip through stays. */
export async function searchOpen(scope: Scope, search: SearchLibraryInput): Promise<LibraryFinds> {
  await requireOpenLibrary(scope, '')
  const found = await searchLibrary(scope, search)
  const open = await findOpen(
    scope,
    found.items.map(({ id }) => id),
  )
  const ids = new Set(open.map(({ id }) => id))
  return { ...found, items: found.items.filter(({ id }) => ids.has(id)) }
}
