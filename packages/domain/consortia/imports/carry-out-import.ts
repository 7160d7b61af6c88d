import { type Scope, withConsortiaOpen } from '@voortent/database'
import { admitOrganisation, findLikeNames, takeAlongOrganisation } from '@voortent/domain/partners'
import { admitOrganisationInput } from '@voortent/domain/partners/contract'
import { DomainError, isId } from '@voortent/kernel'
import type { CarryOutConsortiaImportInput, UnknownOrganisation } from './contract.ts'
import { findImport } from './find-import.ts'
import { draftFrom } from './get-import.ts'
import { layOutConsortia } from './lay-out-consortia.ts'
import { listOrganisations, unknownNames } from './organisations-by-name.ts'
import { plain } from './plain.ts'
import { forgetConsortiaImport } from './take-up-import.ts'

/**
 * Brings the consortia and partners of a table in, all of them or none. What an organisation promised
 * elsewhere is taken over as the keepers know it; from here on it speaks for itself.
 * @throws `consortia.no-such-import`, `consortia.import-changed`, `consortia.import-faults`,
 * `consortia.import-empty`, `consortia.organisations-unknown`
 */
export async function carryOutConsortiaImport(
  scope: Scope,
  input: CarryOutConsortiaImportInput,
): Promise<{ consortia: number }> {
  const { lines, state } = await findImport(scope, input.id)
  if (state !== 'ready') throw new DomainError('conflict', 'consortia.import-changed')
  const { consortia, faults } = await draftFrom(scope, lines ?? [], input.mapping)
  if (faults.length > 0)
    throw new DomainError('invalid', 'consortia.import-faults', {
      values: { count: faults.length },
    })
  if (consortia.length === 0) throw new DomainError('invalid', 'consortia.import-empty')
  const known = await listOrganisations(scope)
  const unknown = unknownNames(consortia, known)
  const idOf = new Map(known.map(({ id, name }) => [plain(name), id]))
  await answerNames(scope, { unknown, answers: input.organisations, idOf })
  // Keepers bring in what is not theirs to see afterwards.
  await withConsortiaOpen(scope, () => layOutConsortia(scope, consortia, idOf))
  await forgetConsortiaImport(scope, input.id)
  await scope.record({
    type: 'consortia.imported',
    subjectType: 'consortia',
    subjectId: scope.tenantId,
    payload: { count: consortia.length },
  })
  return { consortia: consortia.length }
}

/** Finds or admits the organisation that each unknown name is. */
async function answerNames(
  scope: Scope,
  about: { unknown: string[]; answers: UnknownOrganisation[]; idOf: Map<string, string> },
): Promise<void> {
  const { unknown, answers, idOf } = about
  const takingPart = new Set(idOf.values())
  const answered = new Map(answers.map((answer) => [plain(answer.name), answer.is]))
  const left = unknown.filter((name) => !answered.get(plain(name)))
  if (left.length > 0)
    throw new DomainError('invalid', 'consortia.organisations-unknown', {
      values: { count: left.length },
    })
  const likely = await findLikeNames(scope, unknown)
  for (const name of unknown) {
    const is = answered.get(plain(name)) ?? ''
    const like = likely.get(name) ?? []
    if (!isId(is)) {
      idOf.set(plain(name), await admit(scope, { name, type: is, another: like.length > 0 }))
      continue
    }
    if (!takingPart.has(is)) {
      if (!like.some(({ id }) => id === is))
        throw new DomainError('invalid', 'consortia.takes-no-part')
      await takeAlongOrganisation(scope, { organisation: is })
      takingPart.add(is)
    }
    idOf.set(plain(name), is)
  }
}

/** Those of a like name were offered to choose from; what resembles another new name is a slip. */
async function admit(
  scope: Scope,
  facts: { name: string; type: string; another: boolean },
): Promise<string> {
  const { name } = facts
  try {
    const admitted = await admitOrganisation(scope, admitOrganisationInput.parse(facts))
    return admitted.organisation
  } catch (error) {
    if (error instanceof DomainError && error.code === 'partners.likely-known')
      throw new DomainError('conflict', 'consortia.organisation-likely-known', { values: { name } })
    throw error
  }
}
