import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { WhyInput, WhyQuestion } from '../contract.ts'
import { speaksFor } from '../permissions.ts'
import { requireInsider } from '../require-insider.ts'
import { askedIn } from './ask-why.ts'
import { nextRoundOn } from './round-due.ts'

export type WhyAnswers = Record<WhyQuestion, string>

/** A round with its days, and how many answered. */
export type RoundInList = {
  id: string
  number: number
  openedOn: string
  dueOn: string
  answers: number
}

export type WhyMatrix = {
  title: string
  /** The latest first. */
  rounds: RoundInList[]
  /** The round that is shown, with every organisation that is asked or answered. */
  round: RoundInList | null
  rows: { id: string; name: string; answer: WhyAnswers | null; answeredAt: string | null }[]
  /** The day a next round opens by itself; null before the first. */
  nextOn: string | null
  /** What one's own organisation can say in the last round: the answer so far, or the one before. */
  own: {
    organisation: { id: string; name: string }
    round: string
    answer: WhyAnswers | null
    before: WhyAnswers | null
  } | null
  may: { open: boolean }
}

/**
 * The why matrix of a round: what each partner brings, gains, fears and needs, also where one has not
 * answered. @throws `consortia.no-such-round`
 */
export async function getWhy(scope: Scope, input: WhyInput): Promise<WhyMatrix> {
  const consortium = await requireInsider(scope, input.consortium)
  const { id, title, phase, voice, leadsIt } = consortium
  const rounds = await listRounds(scope, id)
  const [last] = rounds
  const round = input.round ? rounds.find(({ number }) => number === input.round) : last
  if (!round && input.round) throw new DomainError('not-found', 'consortia.no-such-round')
  const asked = await askedIn(scope, id)
  const answers = await answersOf(scope, id)
  const own = asked.find((one) => one.id === voice && speaksFor(consortium, one.id))
  const ofOwn = answers.filter((one) => one.id === own?.id && one.answer)
  return {
    title,
    rounds,
    round: round ?? null,
    rows: round ? rowsOf(round, answers, round.id === last?.id ? asked : []) : [],
    nextOn: last ? nextRoundOn(last.openedOn) : null,
    own:
      own && last
        ? {
            organisation: own,
            round: last.id,
            answer: ofOwn.find(({ roundId }) => roundId === last.id)?.answer ?? null,
            before: ofOwn.find(({ roundId }) => roundId !== last.id)?.answer ?? null,
          }
        : null,
    may: { open: leadsIt && phase !== 'gestopt' },
  }
}

async function listRounds({ tx, tenantId }: Scope, consortiumId: string): Promise<RoundInList[]> {
  return tx.$queryRaw<RoundInList[]>`
    SELECT r.id, r.number, r.opened_on::text AS "openedOn", r.due_on::text AS "dueOn",
           (SELECT count(*) FROM why_answer a
            WHERE a.tenant_id = r.tenant_id AND a.round_id = r.id
              AND a.answered_at IS NOT NULL)::int AS answers
    FROM why_round r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.consortium_id = ${consortiumId}::uuid
    ORDER BY r.number DESC`
}

type Given = {
  roundId: string
  id: string
  name: string
  answer: WhyAnswers | null
  answeredAt: string | null
}

/** Who was asked in a round, and in the last one also who came in since. */
function rowsOf(
  round: RoundInList,
  answers: readonly Given[],
  asked: readonly { id: string; name: string }[],
): WhyMatrix['rows'] {
  const given = answers.filter(({ roundId }) => roundId === round.id)
  const known = new Set(given.map(({ id }) => id))
  const since = asked.filter(({ id }) => !known.has(id))
  return [
    ...given.map(({ id, name, answer, answeredAt }) => ({ id, name, answer, answeredAt })),
    ...since.map((one) => ({ ...one, answer: null, answeredAt: null })),
  ]
}

/** Everybody who was asked, with what they answered; the latest round first. */
async function answersOf({ tx, tenantId }: Scope, consortiumId: string): Promise<Given[]> {
  return tx.$queryRaw<Given[]>`
    SELECT a.round_id AS "roundId", o.id, o.name, a.answered_at::text AS "answeredAt",
           CASE WHEN a.answered_at IS NOT NULL THEN json_build_object('brings', a.brings,
             'gains', a.gains, 'fears', a.fears, 'needs', a.needs) END AS answer
    FROM why_answer a
    JOIN why_round r ON (r.tenant_id, r.id) = (a.tenant_id, a.round_id)
    JOIN organisation o ON o.id = a.organisation_id
    WHERE a.tenant_id = ${tenantId}::uuid AND a.consortium_id = ${consortiumId}::uuid
    ORDER BY r.number DESC, o.name`
}
