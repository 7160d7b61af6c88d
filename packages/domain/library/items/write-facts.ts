import type { Scope } from '@voortent/database'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import { type ItemFacts, itemFacts } from '../contract.ts'

const names = Object.keys(itemFacts.shape) as (keyof ItemFacts)[]

/** What is told of an item, without what else the input names. */
export function factsOf(input: ItemFacts): ItemFacts {
  return Object.fromEntries(names.map((name) => [name, input[name]])) as ItemFacts
}

/** Names of the facts that differ. */
export function changedIn(before: ItemFacts, after: ItemFacts): (keyof ItemFacts)[] {
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

/** The facts of an item as its row holds them. */
export function rowOf(facts: ItemFacts): Omit<ItemFacts, 'people' | 'organisations' | 'on'> & {
  on: Date
} {
  const row = Object.entries(facts).filter(
    ([name]) => name !== 'people' && name !== 'organisations',
  )
  return { ...(Object.fromEntries(row) as ItemFacts), on: dateOf(facts.on) }
}

/** Names its authors anew, people before organisations. @throws `library.no-such-organisation` */
export async function writeAuthors(
  { tx, tenantId }: Scope,
  itemId: string,
  { people, organisations }: Pick<ItemFacts, 'people' | 'organisations'>,
): Promise<void> {
  const chosen = [...new Set(organisations)]
  const known = await tx.partner.count({ where: { tenantId, organisationId: { in: chosen } } })
  if (known < chosen.length)
    throw new DomainError('invalid', 'library.no-such-organisation', { field: 'organisations' })
  await tx.libraryAuthor.deleteMany({ where: { tenantId, itemId } })
  const authors = [...people, ...chosen.map((organisationId) => ({ organisationId }))]
  await tx.libraryAuthor.createMany({
    data: authors.map((author, position) => ({
      tenantId,
      id: newId(),
      itemId,
      position,
      ...author,
    })),
  })
}

/** What stays with a consortium belongs to one. @throws `library.no-consortium` */
export function requirePlace(visibility: string, consortiumId: string | null): void {
  if (visibility === 'consortium' && !consortiumId)
    throw new DomainError('invalid', 'library.no-consortium', { field: 'visibility' })
}
