import type { Scope } from '@voortent/database'
import { writerColour } from './contract.ts'

/** How somebody is shown to those who write along. */
export type Writer = { name: string; colour: string }

/** A person's name with the organisation they act for, and their colour. */
export async function describeWriter(
  scope: Scope,
  person: { id: string; displayName: string },
): Promise<Writer> {
  const { tx, tenantId, actor } = scope
  const partner = actor.actingForId
    ? await tx.partner.findUnique({
        where: { tenantId_organisationId: { tenantId, organisationId: actor.actingForId } },
        select: { organisation: { select: { name: true } } },
      })
    : null
  const name = partner ? `${person.displayName} (${partner.organisation.name})` : person.displayName
  return { name, colour: writerColour(person.id) }
}
