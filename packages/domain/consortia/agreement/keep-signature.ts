import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError, dateOf, newId } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import { requireAgreement } from './find-agreement.ts'
import { pathOfAgreement } from './rights-on-agreement.ts'
import { signingFault } from './signing-fault.ts'

/** Keeps a signature for good. @throws what `signingFault` refuses */
export async function keepSignature(
  scope: Scope,
  consortium: { id: string; title: string },
  signature: {
    edition: string
    hash: string
    organisation: string
    way: 'mandate' | 'paper'
    mandate: string | null
    by: string
    on: string
  },
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { id: consortiumId } = consortium
  const { organisation, edition: editionId, hash, way, mandate, by, on } = signature
  const { editions } = await requireAgreement(scope, consortiumId)
  const fault = signingFault(signature, editions)
  if (fault) throw new DomainError('conflict', fault)
  await tx.agreementSignature.createMany({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      editionId,
      organisationId: organisation,
      hash,
      way,
      mandateId: mandate,
      signedBy: by,
      signedOn: dateOf(on),
      recordedAt: now,
      recordedBy: actor.personId,
    },
  })
  const path = pathOfAgreement(consortiumId)
  await completeTasksAt(scope, { kind: 'sign-agreement', path, organisation })
  const name = editions[0]?.parties.find((one) => one.organisation === organisation)?.name ?? ''
  await recordInside(scope, 'consortium.agreement-signed', consortium, { organisation: name })
}
