import { postErrand, type Scope } from '@voortent/database'
import { enterAdopted } from '@voortent/domain/agenda'
import { type BallotOutcome, exportBallot, getOutcome } from '@voortent/domain/decisions'
import { DomainError, type Id, newId } from '@voortent/kernel'
import { differencesIn } from '../../decisions/verify-export.ts'
import { composeContent } from '../compose-content.ts'
import { type AgendaContent, agreeOnTheSame, hashContent, textsIn } from '../content.ts'
import { holdAgenda } from '../hold-agenda.ts'
import { publishErrand } from '../record/publish-file.ts'
import { hashStatement, type Statement } from '../record/statement.ts'
import { recordAdoption } from '../record-adoption.ts'

export type AdoptionId = Id<'adoption'>

type Edition = {
  id: string
  agendaId: string
  number: number
  hash: string
  factsDocumentId: string
}

/**
 * Adopts an agenda once its ballot came to a definite yes: verifies that content, texts and
 * outcome are what was voted on, writes the adoption down and takes the agenda to `vastgesteld`. Safe
 * to call twice.
 * @returns null when there is nothing to adopt (yet)
 * @throws `adoption.record-differs`, `adoption.content-differs`
 */
export async function adoptAgenda(
  scope: Scope,
  ballotId: string,
): Promise<{ id: AdoptionId } | null> {
  const { tx, tenantId, now } = scope
  const edition = await tx.agendaEdition.findUnique({
    where: { tenantId_ballotId: { tenantId, ballotId } },
    select: {
      id: true,
      agendaId: true,
      number: true,
      hash: true,
      content: true,
      factsDocumentId: true,
    },
  })
  if (!edition) return null
  const agenda = await holdAgenda(scope, edition.agendaId)
  const outcome = await getOutcome(scope, ballotId)
  if (outcome?.outcome !== 'aangenomen' || (await isAdopted(scope, edition.id))) return null
  const content = edition.content as unknown as AgendaContent
  await verifyRecord(scope, ballotId)
  verifyTexts(outcome, content, edition)
  if (!agreeOnTheSame(content, await composeContent(scope, edition.agendaId)))
    throw new DomainError('conflict', 'adoption.content-differs')
  const id = newId<'adoption'>()
  const superseded = await earlierAdoption(scope, content.agenda.origin)
  const statement: Statement = {
    format: 'voortent-vaststelling/1',
    adoption: id,
    tenant: tenantId,
    agenda: edition.agendaId,
    edition: edition.number,
    adoptedAt: now.toISOString(),
    contentHash: edition.hash,
    recordHash: outcome.hash,
    supersedes: superseded && { adoption: superseded.id, hash: superseded.hash },
  }
  const hash = hashStatement(statement)
  await tx.adoption.create({
    data: {
      tenantId,
      id,
      editionId: edition.id,
      record: outcome.record,
      recordHash: outcome.hash,
      contentHash: edition.hash,
      hash,
      adoptedAt: now,
      supersedesId: superseded?.id ?? null,
    },
    select: { id: true },
  })
  await enterAdopted(scope, edition.agendaId)
  await postErrand(scope, { job: publishErrand, subjectId: id })
  await recordAdoption(scope, 'agenda.adopted', agenda, { adoption: id, hash })
  return { id }
}

async function isAdopted({ tx, tenantId }: Scope, editionId: string): Promise<boolean> {
  return (await tx.adoption.count({ where: { tenantId, editionId } })) > 0
}

/** The outcome follows from what was voted, and every frozen text is what its hash says. */
async function verifyRecord(scope: Scope, ballot: string): Promise<void> {
  const differences = differencesIn(await exportBallot(scope, { ballot }))
  if (differences.length > 0) {
    const cause = new Error(differences.join('; '))
    throw new DomainError('conflict', 'adoption.record-differs', { cause })
  }
}

/** The ballot bound exactly the texts of the content, and the feitenblad beside them. */
function verifyTexts({ record }: BallotOutcome, content: AgendaContent, edition: Edition): void {
  const bound = new Map(record.texts.map(({ document, hash }) => [document, hash]))
  const same = textsIn(content).every(({ document, hash }) => bound.get(document) === hash)
  if (!same || !bound.has(edition.factsDocumentId) || hashContent(content) !== edition.hash)
    throw new DomainError('conflict', 'adoption.content-differs')
}

/** The last adoption of the agenda that this one was copied from. */
async function earlierAdoption({ tx, tenantId }: Scope, agendaId: string | null) {
  if (!agendaId) return null
  return tx.adoption.findFirst({
    where: { tenantId, edition: { agendaId }, supersededBy: null },
    orderBy: { adoptedAt: 'desc' },
    select: { id: true, hash: true },
  })
}
