import type { Scope } from '@voortent/database'
import { type BallotId, layOutBallot, listBallotsAbout } from '@voortent/domain/decisions'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { AmendmentInput } from '../contract.ts'
import { say } from '../nota/pieces.ts'
import { canPutToVote, requireAllowed } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { amendmentPath } from './amendment-path.ts'
import ballotWords from './ballot-words.json' with { type: 'json' }
import { explainVote } from './explain-vote.ts'
import { listAmendments } from './list-amendments.ts'
import { voteTask } from './push-if-supported.ts'
import { type HeldAmendment, lockStanding } from './require-amendment.ts'

const fortnight = 14 * 86_400_000

/** What a ballot holds at most (decisions' contract). */
const longest = { title: 150, name: 300 }

/**
 * Lays out the ballot on a pushed amendment: both wordings, why, and why it was rejected, with
 * the part's text bound. Rule, roster and last day can be changed until it is opened.
 * @throws `consultation.not-pushed`, `consultation.voted-on-already`, `consultation.not-in-this-phase`
 */
export async function putToVote(
  scope: Scope,
  { amendment: id }: AmendmentInput,
): Promise<{ ballot: BallotId }> {
  const held = await lockStanding(scope, id)
  const { consultation, number } = held
  requireAllowed(canPutToVote, scope.actor, consultation.phase)
  if (!held.pushedAt) throw new DomainError('conflict', 'consultation.not-pushed')
  const about = { subjectType: 'amendment', subjectId: id }
  const before = await listBallotsAbout(scope, about)
  if (before.some(({ withdrawnAt }) => withdrawnAt === null))
    throw new DomainError('conflict', 'consultation.voted-on-already')
  const ballot = await layOut(scope, held, about)
  await completeTasksAt(scope, { kind: voteTask, path: amendmentPath(held) })
  await recordFact(scope, 'amendment.put-to-vote', consultation, { subjectId: id, number, ballot })
  return { ballot }
}

async function layOut(
  scope: Scope,
  { id, consultation, documentId }: HeldAmendment,
  about: { subjectType: string; subjectId: string },
): Promise<BallotId> {
  const { items } = await listAmendments(scope, { id: consultation.id })
  const amendment = items.find((one) => one.id === id)
  if (!amendment) throw new DomainError('not-found', 'consultation.no-such-amendment')
  const part = amendment.part ?? ballotWords['own-text']
  const values = { number: amendment.number ?? 0, part, organisation: amendment.organisation }
  const name = say(ballotWords.text, { agenda: consultation.agendaTitle, part })
  const { id: ballot } = await layOutBallot(
    scope,
    {
      ...about,
      title: say(ballotWords.title, values).slice(0, longest.title),
      question: say(ballotWords.question, values),
      decision: 'meerderheid',
      closesAt: new Date(scope.now.getTime() + fortnight),
      texts: [{ document: documentId, name: name.slice(0, longest.name) }],
    },
    { explanation: explainVote(amendment) },
  )
  return ballot
}
