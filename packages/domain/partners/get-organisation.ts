import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import { findVoice, type Geleding, isCoordinator } from '../tenancy/index.ts'
import type { OrganisationInput, OrganisationType } from './contract.ts'
import { canChangeOrganisation, canManagePartners } from './permissions.ts'
import { describeVoice, voiceSelect } from './voice.ts'

/**
 * One organisation: its facts, who speaks for it and with which mandate, and who did before. Throws
 * `partners.no-such-organisation`.
 */
export async function getOrganisation(scope: Scope, { organisation }: OrganisationInput) {
  const { tx, tenantId, actor, now } = scope
  const partner = await tx.partner.findUnique({
    where: { tenantId_organisationId: { tenantId, organisationId: organisation } },
    select: {
      geleding: true,
      since: true,
      until: true,
      organisation: {
        select: {
          id: true,
          name: true,
          type: true,
          sizeClass: true,
          kvkNumber: true,
          website: true,
          place: true,
          ror: true,
          rorSaid: true,
        },
      },
      representations: { orderBy: [{ startsOn: 'asc' }, { id: 'asc' }], select: voiceSelect },
    },
  })
  if (!partner) throw new DomainError('not-found', 'partners.no-such-organisation')
  const voices = partner.representations.map((row) => describeVoice(scope, row))
  const manage = canManagePartners(actor)
  const speaks =
    canChangeOrganisation(actor, organisation) && (await findVoice(scope, organisation))
  const { rorSaid, ...facts } = partner.organisation
  const change = manage || Boolean(speaks)
  return {
    ...facts,
    /** What is amiss with its ROR at the registry, for who may change it. */
    rorDoubt: change ? doubtOf(rorSaid) : null,
    type: facts.type as OrganisationType,
    geleding: partner.geleding as Geleding,
    since: dayFrom(partner.since),
    /** Its last day as a partner, once it has left. */
    until: partner.until && dayFrom(partner.until),
    people: voices.filter(({ state }) => state !== 'over'),
    former: voices.filter(({ state }) => state === 'over').toReversed(),
    today: dayOf(now),
    may: { manage, change, end: isCoordinator(actor) },
  }
}

function doubtOf(said: string): 'unknown' | 'silent' | null {
  return said === 'unknown' || said === 'silent' ? said : null
}
