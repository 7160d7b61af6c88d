import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { BallotRecord } from '../../decisions/verify-export.ts'
import type { AgendaContent } from '../content.ts'
import type { Statement } from './statement.ts'

/** An adoption as it was written down. */
export type AdoptionRow = {
  id: string
  adoptedAt: Date
  hash: string
  recordHash: string
  contentHash: string
  record: BallotRecord
  content: AgendaContent
  factsDocumentId: string
  agendaId: string
  ballotId: string
  number: number
  supersedes: { id: string; hash: string } | null
  supersededBy: { id: string } | null
  /** True once there is a file of it for anybody. */
  hasFile: boolean
}

/** @throws `adoption.no-such-adoption` */
export async function readAdoption(
  { tx, tenantId }: Scope,
  where: { id: string } | { agendaId: string },
): Promise<AdoptionRow> {
  const row = await tx.adoption.findFirst({
    where: {
      tenantId,
      ...('id' in where ? where : { edition: { agendaId: where.agendaId } }),
    },
    orderBy: { adoptedAt: 'desc' },
    select: {
      id: true,
      adoptedAt: true,
      hash: true,
      recordHash: true,
      contentHash: true,
      record: true,
      supersedes: { select: { id: true, hash: true } },
      supersededBy: { select: { id: true } },
      file: { select: { id: true } },
      edition: {
        select: {
          agendaId: true,
          ballotId: true,
          number: true,
          content: true,
          factsDocumentId: true,
        },
      },
    },
  })
  if (!row) throw new DomainError('not-found', 'adoption.no-such-adoption')
  const { edition, record, file, ...adoption } = row
  return {
    ...adoption,
    ...edition,
    hasFile: file !== null,
    record: record as unknown as BallotRecord,
    content: edition.content as unknown as AgendaContent,
  }
}

/** The statement that the hash of an adoption was taken of. */
export function statementOf(adoption: AdoptionRow, tenantId: string): Statement {
  const { id, agendaId, number, adoptedAt, contentHash, recordHash, supersedes } = adoption
  return {
    format: 'voortent-vaststelling/1',
    adoption: id,
    tenant: tenantId,
    agenda: agendaId,
    edition: number,
    adoptedAt: adoptedAt.toISOString(),
    contentHash,
    recordHash,
    supersedes: supersedes && { adoption: supersedes.id, hash: supersedes.hash },
  }
}
