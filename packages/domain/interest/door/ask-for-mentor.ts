import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { mayAskMentor } from '../permissions.ts'
import { askCaller } from './ask-caller.ts'
import type { OwnInterest } from './interest-of-link.ts'
import { type Owner, withOwn } from './with-own.ts'

/** A very small company asks for a mentor. @throws `interest.too-large-for-mentor` */
export function askForMentor(scope: Scope, owner: Owner): Promise<void> {
  return withOwn(scope, owner, (own) => ask(scope, own))
}

async function ask(scope: Scope, own: OwnInterest): Promise<void> {
  const { tx, tenantId, now } = scope
  if (!mayAskMentor(await sizeOf(scope, own)))
    throw new DomainError('conflict', 'interest.too-large-for-mentor')
  await tx.interest.updateMany({
    where: { tenantId, id: own.interest.id, mentorAskedAt: null },
    data: { mentorAskedAt: now },
  })
  await askCaller(scope, own)
}

/** The size of the guest's company, where the tenant knows it. */
export async function sizeOf({ tx }: Scope, { guest }: OwnInterest): Promise<string | null> {
  if (!guest.organisationId) return null
  const organisation = await tx.organisation.findUnique({
    where: { id: guest.organisationId },
    select: { sizeClass: true },
  })
  return organisation?.sizeClass ?? null
}
