import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { composeContent } from '../compose-content.ts'
import { type AgendaContent, agreeOnTheSame } from '../content.ts'
import { holdAgenda } from '../hold-agenda.ts'

/**
 * Before a ballot on an agenda opens: what was put to the vote is what the agenda says now, and stays
 * so until this transaction ends. Says nothing of other ballots.
 * @throws `adoption.changed-since`, `adoption.not-in-this-phase`
 */
export async function requireCurrentEdition(scope: Scope, ballotId: string): Promise<void> {
  const { tx, tenantId } = scope
  const edition = await tx.agendaEdition.findUnique({
    where: { tenantId_ballotId: { tenantId, ballotId } },
    select: { agendaId: true, content: true },
  })
  if (!edition) return
  const { phase } = await holdAgenda(scope, edition.agendaId)
  if (phase !== 'besluitvorming') throw new DomainError('conflict', 'adoption.not-in-this-phase')
  const now = await composeContent(scope, edition.agendaId)
  if (!agreeOnTheSame(edition.content as unknown as AgendaContent, now))
    throw new DomainError('conflict', 'adoption.changed-since')
}
