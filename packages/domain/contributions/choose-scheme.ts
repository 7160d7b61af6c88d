import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import { DomainError, newId } from '@voortent/kernel'
import type { ChooseSchemeInput } from './contract.ts'
import { recordMoney } from './record-money.ts'

/** Chooses the scheme whose rules the money is held against, or none. @throws `contributions.scheme-unknown` */
export async function chooseScheme(scope: Scope, input: ChooseSchemeInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const key = { tenantId, consortiumId: consortium.id }
  const before = await tx.consortiumFunding.findFirst({ where: key, select: { schemeId: true } })
  if ((before?.schemeId ?? null) === input.scheme) return
  await tx.consortiumFunding.deleteMany({ where: key })
  if (input.scheme === null) {
    await recordMoney(scope, 'contribution.scheme-chosen', consortium, { scheme: null })
    return
  }
  const scheme = await tx.fundingScheme.findFirst({
    where: { tenantId, id: input.scheme, retiredAt: null },
    select: { id: true, name: true },
  })
  if (!scheme) throw new DomainError('invalid', 'contributions.scheme-unknown', { field: 'scheme' })
  await tx.consortiumFunding.create({
    data: { ...key, id: newId(), schemeId: scheme.id, chosenAt: now, chosenBy: actor.personId },
    select: { id: true },
  })
  await recordMoney(scope, 'contribution.scheme-chosen', consortium, { scheme: scheme.name })
}
