import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { PartnerOfConsortiumInput } from '../contract.ts'
import { requireInsider } from '../require-insider.ts'
import type { WhyAnswers } from './get-why.ts'

export type WhyOverTime = {
  title: string
  organisation: { id: string; name: string }
  /** Every round in order, also those without an answer. */
  rounds: { number: number; openedOn: string; answer: WhyAnswers | null }[]
}

/** What one partner answered, round after round. @throws `consortia.no-partner-here` */
export async function getWhyOverTime(
  scope: Scope,
  input: PartnerOfConsortiumInput,
): Promise<WhyOverTime> {
  const { tx, tenantId } = scope
  const {
    id,
    title,
    partners,
    organisationId: lead,
  } = await requireInsider(scope, input.consortium)
  const isHere = [lead, ...partners.map((one) => one.organisationId)].includes(input.organisation)
  const organisation = isHere
    ? await tx.organisation.findUnique({
        where: { id: input.organisation },
        select: { id: true, name: true },
      })
    : null
  if (!organisation) throw new DomainError('not-found', 'consortia.no-partner-here')
  const rounds = await tx.$queryRaw<WhyOverTime['rounds']>`
    SELECT r.number, r.opened_on::text AS "openedOn",
           CASE WHEN a.answered_at IS NOT NULL THEN json_build_object('brings', a.brings,
             'gains', a.gains, 'fears', a.fears, 'needs', a.needs) END AS answer
    FROM why_round r
    LEFT JOIN why_answer a ON (a.tenant_id, a.round_id) = (r.tenant_id, r.id)
      AND a.organisation_id = ${input.organisation}::uuid
    WHERE r.tenant_id = ${tenantId}::uuid AND r.consortium_id = ${id}::uuid
    ORDER BY r.number`
  return { title, organisation, rounds }
}
