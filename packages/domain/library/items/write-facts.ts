import { isDeepStrictEqual } from 'node:util'
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
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]))
}

type Authors = Pick<ItemFacts, 'people' | 'organisations' | 'institutes'>

/** The facts of an item as its row holds them. */
export function rowOf(facts: ItemFacts): Omit<ItemFacts, keyof Authors | 'on' | 'embargoUntil'> & {
  on: Date
  embargoUntil: Date | null
} {
  const { embargoUntil } = facts
  const row = Object.entries(facts).filter(([name]) => !rowsOfTheirOwn.includes(name))
  return {
    ...(Object.fromEntries(row) as ItemFacts),
    on: dateOf(facts.on),
    embargoUntil: embargoUntil === null ? null : dateOf(embargoUntil),
  }
}
const rowsOfTheirOwn = ['people', 'organisations', 'institutes']

/**
 * Names its authors anew: people, who are members where just one has that name, then organisations.
 * @throws `library.no-such-organisation`
 */
export async function writeAuthors(scope: Scope, itemId: string, facts: Authors): Promise<void> {
  const { tx, tenantId } = scope
  const { people, institutes } = facts
  const chosen = [...new Set(facts.organisations)]
  const known = await tx.partner.count({ where: { tenantId, organisationId: { in: chosen } } })
  if (known < chosen.length)
    throw new DomainError('invalid', 'library.no-such-organisation', { field: 'organisations' })
  const members = await membersNamed(
    scope,
    people.map(({ name }) => name),
  )
  await tx.libraryAuthor.deleteMany({ where: { tenantId, itemId } })
  const authors = [
    ...people.map((one) => ({ ...one, membershipId: members.get(one.name) ?? null })),
    ...chosen.map((organisationId) => ({ organisationId })),
    ...institutes.map((one) => ({ ...one, institute: true })),
  ]
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

/** Members by their names; a name that several have says nothing. */
async function membersNamed(
  { tx, tenantId }: Scope,
  names: string[],
): Promise<Map<string, string>> {
  const found = await tx.$queryRaw<{ name: string; id: string }[]>`
    SELECT p.display_name AS name, min(m.id::text) AS id
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.tenant_id = ${tenantId}::uuid AND m.ended_at IS NULL
      AND p.display_name = ANY (${names}::text[])
    GROUP BY p.display_name HAVING count(*) = 1`
  return new Map(found.map(({ name, id }) => [name, id]))
}

/** What stays with a consortium belongs to one. @throws `library.no-consortium` */
export function requirePlace(visibility: string, consortiumId: string | null): void {
  if (visibility === 'consortium' && !consortiumId)
    throw new DomainError('invalid', 'library.no-consortium', { field: 'visibility' })
}
