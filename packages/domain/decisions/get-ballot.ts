import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import { stateOf } from './ballot-state.ts'
import { type Capable, capableFor } from './capable-for.ts'
import type { BallotInput, BallotState } from './contract.ts'
import { heldBallot } from './lock-ballot.ts'
import { canChangeRoster, canKeep } from './permissions.ts'
import { ruleOf } from './read-record.ts'
import { readVoters, type VoterView } from './read-voters.ts'
import type { BallotRecord } from './record.ts'
import type { Outcome, Rule } from './rules.ts'
import type { Tally } from './tally.ts'

/** A ballot as its reader may see it. */
export type BallotView = {
  id: string
  title: string
  question: string
  state: BallotState
  rule: Rule
  sealed: boolean
  about: { type: string; id: string } | null
  documentId: string
  /** The explanation, as it stands now or as it was frozen. */
  explanation: TextNode
  texts: { document: string; name: string; hash: string | null }[]
  closesAt: Date
  openedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
  withdrawnReason: string
  voters: VoterView[]
  rosterChanges: {
    id: string
    organisation: string
    kind: string
    reason: string
    changedAt: Date
    by: string
  }[]
  /** From the one at closing to the last. */
  outcomes: { number: number; outcome: Outcome; determinedAt: Date; hash: string; tally: Tally }[]
  /** The organisations whose ballot who asks can cast now, and by what right. */
  mine: Capable[]
  may: { prepare: boolean; changeRoster: boolean; withdraw: boolean; close: boolean }
}

/** @throws `decisions.no-such-ballot` */
export async function getBallot(scope: Scope, { ballot: id }: BallotInput): Promise<BallotView> {
  const { tx, tenantId, actor, now } = scope
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      ...heldBallot,
      withdrawnReason: true,
      texts: {
        orderBy: { position: 'asc' },
        select: {
          documentId: true,
          name: true,
          hash: true,
          version: { select: { content: true } },
        },
      },
      rosterChanges: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          kind: true,
          reason: true,
          changedAt: true,
          changedByName: true,
          voter: { select: { organisationName: true } },
        },
      },
      outcomes: {
        orderBy: { number: 'asc' },
        select: { number: true, outcome: true, determinedAt: true, hash: true, record: true },
      },
    },
  })
  if (!ballot) throw new DomainError('not-found', 'decisions.no-such-ballot')
  const state = stateOf(ballot)
  const voters = await readVoters(scope, ballot)
  const keeps = canKeep(actor, ballot)
  const going = state === 'prepared' || state === 'open'
  const everybody = voters.every(({ voted, removed }) => voted || removed)
  return {
    id: ballot.id,
    title: ballot.title,
    question: ballot.question,
    state,
    rule: ruleOf(ballot),
    sealed: ballot.sealed,
    about:
      ballot.aboutType && ballot.aboutId ? { type: ballot.aboutType, id: ballot.aboutId } : null,
    documentId: ballot.documentId,
    explanation: await explanationOf(scope, ballot),
    texts: ballot.texts
      .filter(({ documentId }) => documentId !== ballot.documentId)
      .map(({ documentId, name, hash }) => ({ document: documentId, name, hash })),
    closesAt: ballot.closesAt,
    openedAt: ballot.openedAt,
    closedAt: ballot.closedAt,
    withdrawnAt: ballot.withdrawnAt,
    withdrawnReason: ballot.withdrawnReason,
    voters,
    rosterChanges: ballot.rosterChanges.map(({ voter, changedByName, ...change }) => ({
      ...change,
      organisation: voter.organisationName,
      by: changedByName,
    })),
    outcomes: ballot.outcomes.map(({ record, outcome, ...rest }) => ({
      ...rest,
      outcome: outcome as Outcome,
      tally: (record as unknown as BallotRecord).outcome.tally,
    })),
    mine: state === 'open' && ballot.closesAt > now ? capableFor(actor, voters) : [],
    may: {
      prepare: keeps && state === 'prepared',
      changeRoster: canChangeRoster(actor, { ...ballot, state }),
      withdraw: keeps && going,
      close: keeps && state === 'open' && (everybody || ballot.closesAt <= now),
    },
  }
}

async function explanationOf(
  scope: Scope,
  ballot: {
    documentId: string
    openedAt: Date | null
    texts: { documentId: string; version: { content: unknown } | null }[]
  },
): Promise<TextNode> {
  const frozen = ballot.texts.find(({ documentId }) => documentId === ballot.documentId)?.version
  if (frozen) return frozen.content as TextNode
  if (ballot.openedAt) return { type: 'doc', content: [] }
  return textOf(await readTexts(scope, [ballot.documentId]), ballot.documentId).content
}
