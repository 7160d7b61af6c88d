import type { Scope } from '@voortent/database'
import type { Subject, TextRights } from '@voortent/domain/documents'
import { canWriteText } from './permissions.ts'

/**
 * What a member may do with a text of this module; a withdrawn speerpunt is read only.
 * @returns null where the subject is none of ours
 */
export async function rightsOnText(
  scope: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextRights | null> {
  const phase = await phaseAround(scope, subjectType, subjectId)
  if (phase === null) return null
  return canWriteText(scope.actor, phase) ? 'write' : 'read'
}

/** The phase that decides; `withdrawn` for what was taken off. */
async function phaseAround(
  { tx, tenantId }: Scope,
  subjectType: string,
  id: string,
): Promise<string | null> {
  const where = { tenantId_id: { tenantId, id } }
  if (subjectType === 'agenda') {
    const agenda = await tx.agenda.findUnique({ where, select: { phase: true } })
    return agenda?.phase ?? null
  }
  if (subjectType !== 'speerpunt') return null
  const speerpunt = await tx.speerpunt.findUnique({
    where,
    select: { withdrawnAt: true, agenda: { select: { phase: true } } },
  })
  if (!speerpunt) return null
  return speerpunt.withdrawnAt ? 'withdrawn' : speerpunt.agenda.phase
}
