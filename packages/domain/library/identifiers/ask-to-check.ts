import { postErrand, type Scope } from '@voortent/database'
import type { ItemFacts } from '../contract.ts'

/** Under which the worker knows the asking. */
export const checkIdentifiersErrand = 'check-identifiers'

type Named = Pick<ItemFacts, 'doi' | 'handle' | 'people' | 'institutes'>

/** Asks the worker whether registries know what an item names; who saves it waits for nothing. */
export async function askToCheck(scope: Scope, item: string, named: Named): Promise<void> {
  const { doi, handle, people, institutes } = named
  const any = doi || handle || people.some((one) => one.orcid) || institutes.some((one) => one.ror)
  if (any) await postErrand(scope, { job: checkIdentifiersErrand, subjectId: item })
}
