import type { Scope } from '@voortent/database'
import { requireKnown } from '@voortent/domain/consortia'
import type { ClassificationInput, ClassifyConsortiumInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** What a consortium is about, and whether who asks may say otherwise. */
export type Classification = Omit<ClassifyConsortiumInput, 'consortium'> & { mayClassify: boolean }

/** @throws `consortia.no-such-consortium` */
export async function getClassification(
  scope: Scope,
  { consortium: consortiumId }: ClassificationInput,
): Promise<Classification> {
  const { tx, tenantId, actor } = scope
  const { leadsIt } = await requireKnown(scope, consortiumId)
  const found = await tx.consortiumClassification.findUnique({
    where: { tenantId_consortiumId: { tenantId, consortiumId } },
  })
  const known = (found ?? {}) as Partial<Omit<ClassifyConsortiumInput, 'consortium'>>
  return {
    learningFunctions: known.learningFunctions ?? [],
    problemFactors: known.problemFactors ?? [],
    themes: known.themes ?? [],
    topsectors: known.topsectors ?? [],
    targetGroups: known.targetGroups ?? [],
    place: known.place ?? null,
    mayClassify: leadsIt || isKeeper(actor.roles),
  }
}
