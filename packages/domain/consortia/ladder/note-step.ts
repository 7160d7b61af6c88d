import { type Scope, withConsortiaOpen } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import type { Commitment } from '../contract.ts'

/** Moves an organisation to another rung, and keeps the step in its ladder. */
export async function noteStep(
  scope: Scope,
  step: {
    consortiumId: string
    organisationId: string
    from: Commitment | null
    to: Commitment
    on: string
    reason: string
    /** Said by the organisation itself. */
    own: boolean
  },
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { consortiumId, organisationId, from, to, on, reason, own } = step
  const key = { tenantId, consortiumId, organisationId }
  const noted = { from, to, effectiveOn: dateOf(on), reason, own }
  const said = { commitment: to, changedAt: now, changedBy: actor.personId }
  // Who shows interest is not inside yet, and who stops no longer is.
  await withConsortiaOpen(scope, async () => {
    await tx.commitmentStep.createMany({
      data: { ...key, ...noted, id: newId(), recordedAt: now, recordedBy: actor.personId },
    })
    await tx.consortiumPartner.upsert({
      where: { tenantId_consortiumId_organisationId: key },
      create: { ...key, ...said, id: newId(), joinedAt: now },
      update: said,
      select: { id: true },
    })
  })
}

/** The day of an organisation's last step; null before its first. */
export async function lastStepOn(
  scope: Scope,
  { consortiumId, organisationId }: { consortiumId: string; organisationId: string },
): Promise<Date | null> {
  const { tx, tenantId } = scope
  const last = await withConsortiaOpen(scope, () =>
    tx.commitmentStep.findFirst({
      where: { tenantId, consortiumId, organisationId },
      orderBy: { effectiveOn: 'desc' },
      select: { effectiveOn: true },
    }),
  )
  return last?.effectiveOn ?? null
}
