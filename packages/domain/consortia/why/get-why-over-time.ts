import type { Scope } from '@voortent/database'
import { type WordChange, wordDiff } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { PartnerOfConsortiumInput, WhyQuestion } from '../contract.ts'
import { requireInsider } from '../require-insider.ts'
import type { WhyAnswers } from './get-why.ts'

export type WhyOverTime = {
  title: string
  organisation: { id: string; name: string }
  /** Every round in order, also those without an answer. */
  rounds: {
    number: number
    openedOn: string
    /** What was said, with the words that differ from the answer before it. */
    answer: Record<WhyQuestion, WordChange[]> | null
  }[]
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
  const rounds = await tx.$queryRaw<Round[]>`
    SELECT r.number, r.opened_on::text AS "openedOn",
           CASE WHEN a.answered_at IS NOT NULL THEN json_build_object('brings', a.brings,
             'gains', a.gains, 'fears', a.fears, 'needs', a.needs) END AS answer
    FROM why_round r
    LEFT JOIN why_answer a ON (a.tenant_id, a.round_id) = (r.tenant_id, r.id)
      AND a.organisation_id = ${input.organisation}::uuid
    WHERE r.tenant_id = ${tenantId}::uuid AND r.consortium_id = ${id}::uuid
    ORDER BY r.number`
  return { title, organisation, rounds: compared(rounds) }
}

type Round = { number: number; openedOn: string; answer: WhyAnswers | null }

function compared(rounds: readonly Round[]): WhyOverTime['rounds'] {
  let before: WhyAnswers | null = null
  return rounds.map(({ answer, ...round }) => {
    const since = before
    before = answer ?? before
    return { ...round, answer: answer && wordsOf(answer, since) }
  })
}

/** A first answer is all there is, and differs from nothing. */
function wordsOf(answer: WhyAnswers, since: WhyAnswers | null): Record<WhyQuestion, WordChange[]> {
  const words = (question: WhyQuestion) =>
    wordDiff(since?.[question] ?? answer[question], answer[question])
  return {
    brings: words('brings'),
    gains: words('gains'),
    fears: words('fears'),
    needs: words('needs'),
  }
}
