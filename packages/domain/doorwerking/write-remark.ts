import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { WriteRemarkInput } from './contract.ts'
import { requireOrganisation } from './get-sheet.ts'
import { canRemark } from './permissions.ts'

/**
 * Tells what the achterban of an organisation thinks of what was decided, by who speaks for it.
 * @throws `doorwerking.representatives-only`
 */
export async function writeRemark(
  scope: Scope,
  { organisation, text }: WriteRemarkInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id, name } = await requireOrganisation(scope, organisation)
  const speaks = (await findVoice(scope, organisation)) !== null
  if (!canRemark({ roles: actor.roles, speaks }))
    throw new DomainError('forbidden', 'doorwerking.representatives-only')
  await tx.achterbanRemark.create({
    data: {
      tenantId,
      id: newId(),
      organisationId: id,
      text,
      writtenAt: now,
      writtenBy: actor.personId,
    },
    select: { id: true },
  })
  await scope.record({
    type: 'achterban.remarked',
    subjectType: 'organisation',
    subjectId: id,
    payload: { organisation: name },
  })
}
