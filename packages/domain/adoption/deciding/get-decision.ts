import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { composeContent } from '../compose-content.ts'
import { agreeOnTheSame } from '../content.ts'
import type { AgendaToDecideInput, DecisionStage } from '../contract.ts'
import { canBeginNextEdition, canPutToDecision } from '../permissions.ts'
import { type EditionOfAgenda, isUnderWay, readEditions } from './read-editions.ts'

/** How an agenda stands on its way to being adopted, and what who asks may do about it. */
export type DecisionOfAgenda = {
  agenda: { id: string; title: string; phase: string; fromYear: number; untilYear: number }
  stage: DecisionStage
  /** The last one put to the vote. */
  edition: Omit<EditionOfAgenda, 'content'> | null
  earlier: Omit<EditionOfAgenda, 'content'>[]
  /** A later agenda that was begun from this one. */
  next: { id: string; title: string } | null
  /** The agenda that this one was begun from. */
  origin: { id: string; title: string } | null
  may: { put: boolean; beginNext: boolean }
}

/** @throws `agenda.no-such-agenda` */
export async function getDecision(
  scope: Scope,
  { agenda: id }: AgendaToDecideInput,
): Promise<DecisionOfAgenda> {
  const { title, phase, fromYear, untilYear } = await getAgenda(scope, { id })
  const [last, ...earlier] = await readEditions(scope, id)
  const next = await relative(scope, { kind: 'agenda', originId: id }, 'agendaId')
  return {
    agenda: { id, title, phase, fromYear, untilYear },
    stage: await stageOf(scope, last),
    edition: last ? withoutContent(last) : null,
    earlier: earlier.map(withoutContent),
    next,
    origin: await relative(scope, { kind: 'agenda', copyId: id }, 'originId'),
    may: {
      put: canPutToDecision(scope.actor, phase) && !(last && isUnderWay(last)),
      beginNext:
        canBeginNextEdition(scope.actor, phase) && next === null && last?.adoption !== undefined,
    },
  }
}

function withoutContent(edition: EditionOfAgenda): Omit<EditionOfAgenda, 'content'> {
  const { content: _, ...rest } = edition
  return rest
}

async function stageOf(scope: Scope, edition?: EditionOfAgenda): Promise<DecisionStage> {
  if (!edition) return 'none'
  const { ballot, adoption, content } = edition
  if (adoption) return 'adopted'
  if (ballot.withdrawnAt) return 'withdrawn'
  if (ballot.closedAt) {
    if (ballot.outcome === 'aangenomen') return 'carried'
    return ballot.outcome === 'aangenomen-onder-voorbehoud' ? 'provisional' : 'rejected'
  }
  if (ballot.openedAt) return 'open'
  const now = await composeContent(scope, content.agenda.id)
  return agreeOnTheSame(content, now) ? 'prepared' : 'outdated'
}

async function relative(
  { tx, tenantId }: Scope,
  where: { kind: string; originId?: string; copyId?: string },
  side: 'agendaId' | 'originId',
): Promise<{ id: string; title: string } | null> {
  const found = await tx.agendaOrigin.findFirst({
    where: { tenantId, ...where },
    orderBy: { id: 'desc' },
    select: { agendaId: true, originId: true },
  })
  if (!found) return null
  return tx.agenda.findUnique({
    where: { tenantId_id: { tenantId, id: found[side] } },
    select: { id: true, title: true },
  })
}
