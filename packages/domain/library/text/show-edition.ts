import type { Scope } from '@voortent/database'
import { showItem } from '../items/show-item.ts'
import type { EditionInput } from './contract.ts'
import { type Edition, findEdition } from './find-edition.ts'

/**
 * The published text of an item for everybody who sees its public page; who published it stays inside.
 * @throws `library.no-such-item`, `library.no-such-edition`
 */
export async function showEdition(
  scope: Scope,
  input: EditionInput,
): Promise<Omit<Edition, 'by'> | null> {
  await showItem(scope, input)
  const edition = await findEdition(scope, input)
  if (!edition) return null
  const { by: _, ...shown } = edition
  return shown
}
