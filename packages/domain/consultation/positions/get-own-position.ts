import type { Scope } from '@voortent/database'
import { listAmendments } from '../amendments/list-amendments.ts'
import type { ConsultationInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { requireInvitee } from '../require-invitee.ts'
import { readDraft } from './read-draft.ts'
import { readSubmissions } from './read-submissions.ts'

/**
 * The one draft that all who speak for my organisation work in, with what was submitted and proposed
 * so far. @throws `consultation.not-for-an-organisation`
 */
export async function getOwnPosition(scope: Scope, { id }: ConsultationInput) {
  const consultation = await requireConsultation(scope, id)
  const invitee = await requireInvitee(scope, id)
  const { history, ...draft } = await readDraft(scope, { consultation: id, invitee: invitee.id })
  const last = history.toSorted((one, other) => +other.savedAt - +one.savedAt)[0]
  const amendments = await listAmendments(scope, { id })
  return {
    consultation,
    organisation: { id: invitee.organisationId, name: invitee.name },
    ...draft,
    saved: last ? { at: last.savedAt, by: last.by } : null,
    submissions: await readSubmissions(scope, invitee.id),
    amendments: amendments.items.filter(({ own }) => own),
  }
}
