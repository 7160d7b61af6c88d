import type { Scope } from '@voortent/database'
import { requireInsider } from '../require-insider.ts'
import type { StopCause } from './contract.ts'

/** Why and where a consortium stopped, and what was learned. */
export type Stop = {
  id: string
  phase: string
  causes: StopCause[]
  reason: string
  lessons: string
  at: Date
}

/** The stops of a consortium for its insiders, the last first, for a module that keeps lessons. */
export async function listStops(
  scope: Scope,
  { consortium }: { consortium: string },
): Promise<Stop[]> {
  const { id: consortiumId } = await requireInsider(scope, consortium)
  const { tx, tenantId } = scope
  const stops = await tx.consortiumStep.findMany({
    where: { tenantId, consortiumId, kind: 'stop' },
    orderBy: { takenAt: 'desc' },
  })
  return stops.map(({ id, fromPhase, causes, reason, lessons, takenAt }) => ({
    id,
    phase: fromPhase,
    causes: causes as StopCause[],
    reason,
    lessons,
    at: takenAt,
  }))
}
