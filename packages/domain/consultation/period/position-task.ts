import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import type { HeldConsultation } from '../require-consultation.ts'

export const positionTask = 'take-position'

/** Where an organisation takes its position, below the tenant. */
export function positionPath({ agendaId, id }: Pick<HeldConsultation, 'agendaId' | 'id'>): string {
  return `agenda/${agendaId}/consultatie/${id}/standpunt`
}

/** Ends what was asked of one organisation, or of all when the consultation is over. */
export async function endPositionTasks(
  scope: Scope,
  consultation: Pick<HeldConsultation, 'agendaId' | 'id'>,
  organisationId?: string,
): Promise<void> {
  const at = { kind: positionTask, path: positionPath(consultation) }
  await completeTasksAt(scope, organisationId ? { ...at, organisation: organisationId } : at)
}
