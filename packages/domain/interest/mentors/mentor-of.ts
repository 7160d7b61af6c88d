import type { Scope } from '@voortent/database'
import type { MentorOfInput } from '../contract.ts'
import { largeVoiceOf } from './offer-mentor.ts'

/** What an organisation offers as a mentor, and whether who asks may say so for it. */
export async function mentorOf(
  scope: Scope,
  { organisation: organisationId }: MentorOfInput,
): Promise<{ about: string | null; mayOffer: boolean }> {
  const { tx, tenantId } = scope
  const offer = await tx.mentorOffer.findFirst({
    where: { tenantId, organisationId, endedAt: null },
    select: { about: true },
  })
  return {
    about: offer?.about ?? null,
    mayOffer: (await largeVoiceOf(scope)) === organisationId,
  }
}
