import type { Scope } from '@voortent/database'

/** What a member is called. */
export async function nameOfMember({ tx, tenantId }: Scope, id: string): Promise<string> {
  const { person } = await tx.membership.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { person: { select: { displayName: true } } },
  })
  return person.displayName
}
