import { isUniqueViolation, type Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { askToCheckRor } from './check-ror.ts'
import { type AdmitOrganisationInput, factsOf } from './contract.ts'
import { findExisting } from './find-existing.ts'
import { requireManager } from './permissions.ts'
import { welcomeAsPartner } from './take-along-organisation.ts'

/**
 * Adds an organisation that is new to every tenant. Throws `partners.kvk-known` for a number that
 * another organisation has, and `partners.likely-known` for a like name, unless the input says that
 * another organisation is meant. Answers the id.
 */
export async function admitOrganisation(
  scope: Scope,
  input: AdmitOrganisationInput,
): Promise<{ organisation: string }> {
  requireManager(scope.actor)
  const facts = factsOf(input)
  const known = await findExisting(scope, facts)
  if (facts.kvkNumber && known.some(({ kvkNumber }) => kvkNumber === facts.kvkNumber)) {
    throw kvkKnown()
  }
  if (known.length > 0 && !input.another) {
    throw new DomainError('conflict', 'partners.likely-known', { field: 'name' })
  }
  const id = newId<'organisation'>()
  try {
    await scope.tx.organisation.create({ data: { id, ...facts }, select: { id: true } })
  } catch (error) {
    throw isUniqueViolation(error) ? kvkKnown(error) : error
  }
  await welcomeAsPartner(scope, { id, type: facts.type })
  await askToCheckRor(scope, id, facts.ror)
  return { organisation: id }
}

/** The refusal of a KvK number that another organisation has. */
export function kvkKnown(cause?: unknown): DomainError {
  return new DomainError('conflict', 'partners.kvk-known', { field: 'kvkNumber', cause })
}
