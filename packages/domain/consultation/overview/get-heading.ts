import type { Scope } from '@voortent/database'
import type { ConsultationInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { findInvitee } from '../require-invitee.ts'

/** What stands above every page of a consultation: where it stands, and for whom one takes part. */
export async function getHeading(scope: Scope, { id }: ConsultationInput) {
  const { title, state, closesOn } = await requireConsultation(scope, id)
  const invitee = await findInvitee(scope, id)
  return { title, state, closesOn, organisation: invitee?.name ?? null }
}
