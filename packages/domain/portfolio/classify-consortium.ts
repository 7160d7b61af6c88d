import type { Scope } from '@voortent/database'
import { requireKnown } from '@voortent/domain/consortia'
import { DomainError, newId } from '@voortent/kernel'
import type { ClassifyConsortiumInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/**
 * Says what a consortium is about, in the field's own words: who leads or guides it, and who
 * keeps the tenant. @throws `consortia.leaders-only`, `consortia.no-such-consortium`
 */
export async function classifyConsortium(
  scope: Scope,
  input: ClassifyConsortiumInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { consortium: consortiumId, ...said } = input
  const { title, leadsIt } = await requireKnown(scope, consortiumId)
  if (!leadsIt && !isKeeper(actor.roles))
    throw new DomainError('forbidden', 'consortia.leaders-only')
  const data = { ...facts(said), changedAt: now, changedBy: actor.personId }
  await tx.consortiumClassification.upsert({
    where: { tenantId_consortiumId: { tenantId, consortiumId } },
    create: { tenantId, id: newId(), consortiumId, ...data },
    update: data,
    select: { id: true },
  })
  await scope.record({
    type: 'consortium.classified',
    subjectType: 'consortium',
    subjectId: consortiumId,
    payload: { title },
  })
}

function facts(said: Omit<ClassifyConsortiumInput, 'consortium'>) {
  const { learningFunctions, problemFactors, themes, topsectors, targetGroups, place } = said
  return { learningFunctions, problemFactors, themes, topsectors, targetGroups, place }
}
