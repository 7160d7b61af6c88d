import type { Scope } from '@voortent/database'
import { readTexts, saveVersion, textOf } from '@voortent/domain/documents'
import { listDeciders } from '@voortent/domain/partners'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, dayOf, newId } from '@voortent/kernel'
import type { BallotInput } from './contract.ts'
import { reminderAt } from './due-at.ts'
import { type HeldBallot, lockBallotThatIs, lockKept } from './lock-ballot.ts'
import { seatOf } from './propose-roster.ts'
import { recordBallot } from './record-ballot.ts'
import { votingPath } from './voting-path.ts'
import { writeToVoters } from './write-to-voters.ts'

/**
 * Opens a ballot: freezes who may vote and the texts it binds, and asks the holders to vote.
 * @throws `decisions.already-opened`, `decisions.closes-in-past`, `decisions.nobody-may-vote`,
 * `decisions.voter-without-mandate`
 */
export async function openBallot(scope: Scope, input: BallotInput): Promise<void> {
  await lockKept(scope, input.ballot, 'prepared')
  await openLaidOut(scope, input)
}

/** The same for a module that laid it out by its own rule; no role is asked. */
export async function openLaidOut(scope: Scope, { ballot: id }: BallotInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const ballot = await lockBallotThatIs(scope, id, 'prepared')
  if (ballot.closesAt <= now) throw new DomainError('invalid', 'decisions.closes-in-past')
  const voters = await freezeRoster(scope, id)
  await freezeTexts(scope, ballot)
  await tx.ballot.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      openedAt: now,
      openedBy: actor.personId,
      dueAt: reminderAt(now, ballot.closesAt),
    },
    select: { id: true },
  })
  for (const { holderRepresentationId } of voters) {
    await assignTask(scope, {
      kind: 'cast-vote',
      subject: ballot.title,
      path: votingPath(id),
      dueOn: dayOf(ballot.closesAt),
      consortium: ballot.consortiumId,
      to: { representation: holderRepresentationId },
    })
  }
  await writeToVoters(scope, ballot, 'ballot-opened')
  await recordBallot(scope, 'ballot.opened', ballot, { voters: voters.length })
}

/** Names and people as they are at this moment; each organisation has a mandate in force. */
async function freezeRoster(scope: Scope, ballotId: string) {
  const { tx, tenantId } = scope
  const voters = await tx.ballotVoter.findMany({
    where: { tenantId, ballotId },
    select: { id: true, organisationName: true, mandateId: true },
  })
  if (voters.length === 0) throw new DomainError('conflict', 'decisions.nobody-may-vote')
  const inForce = new Map((await listDeciders(scope)).map((one) => [one.mandate, one]))
  const frozen: { holderRepresentationId: string }[] = []
  for (const { id, organisationName, mandateId } of voters) {
    const decider = inForce.get(mandateId)
    if (!decider) {
      const values = { organisation: organisationName }
      throw new DomainError('conflict', 'decisions.voter-without-mandate', { values })
    }
    const seat = seatOf(decider)
    await tx.ballotVoter.update({
      where: { tenantId_id: { tenantId, id } },
      data: seat,
      select: { id: true },
    })
    frozen.push(seat)
  }
  return frozen
}

/** The explanation, where there is one, and every bound text. */
async function freezeTexts(scope: Scope, ballot: HeldBallot): Promise<void> {
  const { tx, tenantId } = scope
  const explained = textOf(await readTexts(scope, [ballot.documentId]), ballot.documentId)
  if ((explained.content.content ?? []).length > 0) {
    await tx.ballotText.create({
      data: {
        tenantId,
        id: newId(),
        ballotId: ballot.id,
        documentId: ballot.documentId,
        name: ballot.title,
        position: 0,
      },
      select: { id: true },
    })
  }
  const texts = await tx.ballotText.findMany({
    where: { tenantId, ballotId: ballot.id },
    select: { id: true, documentId: true },
  })
  for (const { id, documentId } of texts) {
    const about = { document: documentId, name: ballot.title, frozen: true }
    const { id: versionId, hash } = await saveVersion(scope, about)
    await tx.ballotText.update({
      where: { tenantId_id: { tenantId, id } },
      data: { versionId, hash },
      select: { id: true },
    })
  }
}
