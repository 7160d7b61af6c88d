import type { Scope } from '@voortent/database'
import { canWriteText } from '@voortent/domain/agenda'
import type { Subject, TextRights } from '@voortent/domain/documents'
import { canArrange } from './permissions.ts'
import { voiceFor } from './voice-for.ts'

/**
 * What a member may do with the text of an action: who writes on the agenda writes here, and so does
 * who leads the action; a withdrawn one is read only.
 * @returns null where the subject is none of ours
 */
export async function rightsOnActionText(
  scope: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'action') return null
  const { tx, tenantId } = scope
  const action = await tx.action.findUnique({
    where: { tenantId_id: { tenantId, id: subjectId } },
    select: { withdrawnAt: true, organisationId: true, agenda: { select: { phase: true } } },
  })
  if (!action) return null
  const leads = (await voiceFor(scope, action.organisationId)) !== null
  return canWriteActionText(scope, action, leads) ? 'write' : 'read'
}

/** The rule alone, for who read the action already. */
export function canWriteActionText(
  { actor }: Pick<Scope, 'actor'>,
  { withdrawnAt, agenda }: { withdrawnAt: Date | string | null; agenda: { phase: string } },
  leads: boolean,
): boolean {
  if (withdrawnAt) return false
  return (
    canWriteText(actor, agenda.phase) || canArrange({ roles: actor.roles, leads }, agenda.phase)
  )
}
