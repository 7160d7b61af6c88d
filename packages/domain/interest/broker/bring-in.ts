import type { Scope } from '@voortent/database'
import { commit } from '@voortent/domain/consortia'
import { admitOrganisation, takeAlongOrganisation } from '@voortent/domain/partners'
import { DomainError } from '@voortent/kernel'
import type { BringInInput } from '../contract.ts'
import { canBringIn } from '../permissions.ts'
import { type LockedInterest, lockInterest } from './lock-interest.ts'
import { lookAfter } from './look-after.ts'

/**
 * Makes a company that said yes a partner of the tenant and of the consortium, on the first step of
 * the ladder where it is spoken with; what it promises it says itself.
 * @throws `interest.not-yet`, `partners.kvk-known`, and what `commit` of consortia throws
 */
export async function bringIn(scope: Scope, input: BringInInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const interest = await lockInterest(scope, input.interest)
  if (!canBringIn(interest.status, interest.answer))
    throw new DomainError('conflict', 'interest.not-yet')
  const organisation = input.organisation
    ? await takePart(scope, input.organisation)
    : await admitNew(scope, interest, input)
  await tx.guest.updateMany({
    where: { tenantId, id: interest.guestId },
    data: { organisationId: organisation },
  })
  const { consortiumId: consortium } = interest
  if (consortium) await commitOnce(scope, { consortium, organisation })
  await tx.interest.updateMany({
    where: { tenantId, id: interest.id },
    data: {
      status: 'doet-mee',
      changedAt: now,
      callerId: interest.callerId ?? actor.membershipId,
    },
  })
  await lookAfter(scope, interest, { called: true })
  await scope.record({
    type: 'interest.brought-in',
    subjectType: 'interest',
    consortiumId: consortium,
    subjectId: interest.id,
    payload: { organisationId: organisation },
  })
}

async function takePart(scope: Scope, organisation: string): Promise<string> {
  const { tx, tenantId } = scope
  const here = await tx.partner.count({
    where: { tenantId, organisationId: organisation, until: null },
  })
  if (here === 0) await takeAlongOrganisation(scope, { organisation })
  return organisation
}

async function admitNew(
  scope: Scope,
  { company, kvkNumber }: LockedInterest,
  { name, sizeClass }: BringInInput,
): Promise<string> {
  const about = { name: name || company, type: 'mkb' as const, sizeClass, kvkNumber }
  const { organisation } = await admitOrganisation(scope, {
    ...about,
    website: '',
    ror: '',
    place: '',
    another: true,
  })
  return organisation
}

/** Who takes part further already, or leads, stays as they are. */
async function commitOnce(
  scope: Scope,
  { consortium, organisation }: { consortium: string; organisation: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const further = await tx.consortium.count({
    where: {
      tenantId,
      id: consortium,
      OR: [
        { organisationId: organisation },
        {
          partners: {
            some: {
              organisationId: organisation,
              commitment: { in: ['in-gesprek', 'toegezegd', 'actief'] },
            },
          },
        },
      ],
    },
  })
  if (further === 0) await commit(scope, { consortium, organisation, commitment: 'in-gesprek' })
}
