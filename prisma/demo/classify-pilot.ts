import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** What a pilot is about, as the field described it. */
export type About = { problemFactors: string[]; topsectors: string[]; place: string }

const learning: Record<string, string[]> = {
  'aansluiting-studenten': ['voorwaardelijk'],
  'aansluiting-werkenden': ['reactief'],
  netwerk: ['proactief'],
}

/** Classifies a consortium of the demo; what it is for follows from the problem it works on. */
export async function classifyPilot(
  { tx, tenantId, now }: Scope,
  consortiumId: string,
  { problemFactors, topsectors, place }: About,
): Promise<void> {
  const learningFunctions = problemFactors.flatMap((factor) => learning[factor] ?? [])
  await tx.consortiumClassification.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      learningFunctions: [...new Set(learningFunctions)],
      problemFactors,
      themes: ['leren-en-innoveren'],
      topsectors,
      targetGroups: problemFactors.includes('aansluiting-studenten')
        ? ['studenten']
        : ['mkb-medewerkers'],
      place,
      changedAt: now,
    },
    select: { id: true },
  })
}
