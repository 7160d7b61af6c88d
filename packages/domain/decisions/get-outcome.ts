import type { Scope } from '@voortent/database'
import { canonicalForm, type TextNode } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { BallotInput } from './contract.ts'
import type { BallotRecord } from './record.ts'
import type { BallotExport } from './verify-export.ts'

/** The last outcome of a ballot with its record, and those before it. */
export type BallotOutcome = {
  outcome: BallotRecord['outcome']['tally']['outcome']
  /** Everything it was computed from: rule, roster, votes, reservations, texts with their hashes. */
  record: BallotRecord
  hash: string
  earlier: { record: BallotRecord; hash: string }[]
}

/** For a record of adoption; null while the ballot has no outcome. */
export async function getOutcome(scope: Scope, ballotId: string): Promise<BallotOutcome | null> {
  const rows = await scope.tx.ballotOutcome.findMany({
    where: { tenantId: scope.tenantId, ballotId },
    orderBy: { number: 'asc' },
    select: { record: true, hash: true },
  })
  const all = rows.map(({ record, hash }) => ({ record: record as unknown as BallotRecord, hash }))
  const last = all.at(-1)
  if (!last) return null
  return { outcome: last.record.outcome.tally.outcome, ...last, earlier: all.slice(0, -1) }
}

/**
 * A closed ballot as a file that anybody can recompute: `node packages/domain/decisions/recompute.ts`.
 * @throws `decisions.not-closed`
 */
export async function exportBallot(
  scope: Scope,
  { ballot: ballotId }: BallotInput,
): Promise<BallotExport> {
  const found = await getOutcome(scope, ballotId)
  if (!found) throw new DomainError('not-found', 'decisions.not-closed')
  const versions = await scope.tx.ballotText.findMany({
    where: { tenantId: scope.tenantId, ballotId },
    orderBy: { position: 'asc' },
    select: { hash: true, version: { select: { content: true } } },
  })
  const texts = new Map(
    versions.flatMap(({ hash, version }) =>
      hash && version ? [[hash, canonicalForm(version.content as TextNode)] as const] : [],
    ),
  )
  return {
    outcomes: [...found.earlier, { record: found.record, hash: found.hash }],
    texts: [...texts].map(([hash, canonical]) => ({ hash, canonical })),
  }
}
