import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { SaveDraftInput } from '../contract.ts'
import { requireOpen } from '../require-consultation.ts'
import { lockInvitee } from '../require-invitee.ts'
import { mergeDraft, newestOf } from './merge-draft.ts'
import { fits, readDraft } from './read-draft.ts'

/**
 * Saves fields of the one draft that all who speak for an organisation share. Every state is kept.
 * @returns the fields that a colleague changed meanwhile, and the revision of each field now
 * @throws `consultation.not-open`, `consultation.not-for-an-organisation`
 */
export async function saveDraft(scope: Scope, { consultation, fields }: SaveDraftInput) {
  const { tx, tenantId, actor, now } = scope
  await requireOpen(scope, consultation)
  const invitee = await lockInvitee(scope, consultation)
  const draft = await readDraft(scope, { consultation, invitee: invitee.id })
  if (fields.some((field) => !fits(field, draft)))
    throw new DomainError('invalid', 'consultation.no-such-field')
  const { toAdd, overtaken } = mergeDraft(draft.history, fields)
  await tx.draftEntry.createMany({
    data: toAdd.map((state) => ({
      tenantId,
      id: newId(),
      inviteeId: invitee.id,
      ...state,
      savedAt: now,
      savedBy: actor.personId,
    })),
  })
  const saved = [...draft.history, ...toAdd]
  return {
    overtaken: overtaken.map(({ field, newest }) => ({ field, newest: { by: null, ...newest } })),
    revisions: Object.fromEntries(
      fields.map(({ field }) => [field, newestOf(saved, field).revision]),
    ),
  }
}
