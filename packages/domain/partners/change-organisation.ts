import { isUniqueViolation, type Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { findVoice } from '../tenancy/index.ts'
import { kvkKnown } from './admit-organisation.ts'
import { askToCheckRor } from './check-ror.ts'
import { type ChangeOrganisationInput, factsOf, geledingOf } from './contract.ts'
import { canChangeOrganisation, canManagePartners } from './permissions.ts'
import { requirePartner } from './require-partner.ts'

/**
 * Changes the facts of an organisation, in every tenant at once; a new type moves it to the geleding
 * that follows. For who keeps the partners and for who acts for the organisation. Throws
 * `partners.not-your-organisation` and `partners.kvk-known`.
 */
export async function changeOrganisation(
  scope: Scope,
  input: ChangeOrganisationInput,
): Promise<void> {
  const { tx, actor, record } = scope
  const { organisation } = input
  const facts = factsOf(input)
  const partner = await requirePartner(scope, organisation)
  const may =
    canManagePartners(actor) ||
    (canChangeOrganisation(actor, organisation) && (await findVoice(scope, organisation)) !== null)
  if (!may) throw new DomainError('forbidden', 'partners.not-your-organisation')
  const known = await tx.organisation.findUniqueOrThrow({
    where: { id: organisation },
    select: {
      name: true,
      type: true,
      sizeClass: true,
      kvkNumber: true,
      website: true,
      place: true,
      ror: true,
    },
  })
  const changed = (Object.keys(known) as (keyof typeof known)[]).filter(
    (fact) => known[fact] !== facts[fact],
  )
  if (changed.length === 0) return
  try {
    await tx.organisation.update({
      where: { id: organisation },
      data: { ...facts, ...(facts.ror !== known.ror && { rorSaid: '' }) },
      select: { id: true },
    })
  } catch (error) {
    throw isUniqueViolation(error) ? kvkKnown(error) : error
  }
  if (facts.ror !== known.ror) await askToCheckRor(scope, organisation, facts.ror)
  const geleding = geledingOf(facts.type)
  if (geleding !== partner.geleding) {
    await tx.$queryRaw`SELECT 1 FROM regroup_partners(${organisation}::uuid, ${geleding})`
  }
  await record({
    type: 'organisation.changed',
    subjectType: 'organisation',
    subjectId: organisation,
    payload: { facts: changed.join(' ') },
  })
}
