import type { Scope } from '@voortent/database'
import type { AmendmentInput } from '../contract.ts'
import { lockOwnDraft } from './lock-own.ts'
import { submitDrafts } from './submit-drafts.ts'

/** Submits one amendment apart from the position. @throws `consultation.amendment-submitted` */
export async function submitAmendment(
  scope: Scope,
  { amendment: id }: AmendmentInput,
): Promise<void> {
  const { amendment, invitee } = await lockOwnDraft(scope, id)
  await submitDrafts(scope, amendment.consultation, invitee, id)
}
