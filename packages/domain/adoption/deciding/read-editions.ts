import type { Scope } from '@voortent/database'
import { listBallotsAbout } from '@voortent/domain/decisions'
import type { AgendaContent } from '../content.ts'

/** An edition with how its ballot stands. */
export type EditionOfAgenda = {
  id: string
  number: number
  hash: string
  content: AgendaContent
  factsDocumentId: string
  createdAt: Date
  ballot: {
    id: string
    title: string
    openedAt: Date | null
    closedAt: Date | null
    withdrawnAt: Date | null
    closesAt: Date
    outcome: string | null
  }
  adoption: { id: string; adoptedAt: Date; supersededById: string | null } | null
}

/** The editions of an agenda that were put to the vote, the last one first. */
export async function readEditions(scope: Scope, agendaId: string): Promise<EditionOfAgenda[]> {
  const { tx, tenantId } = scope
  const rows = await tx.agendaEdition.findMany({
    where: { tenantId, agendaId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      hash: true,
      content: true,
      factsDocumentId: true,
      createdAt: true,
      ballotId: true,
      ballot: { select: { closesAt: true } },
      adoption: {
        select: { id: true, adoptedAt: true, supersededBy: { select: { id: true } } },
      },
    },
  })
  const ballots = await listBallotsAbout(scope, { subjectType: 'agenda', subjectId: agendaId })
  const known = new Map(ballots.map((ballot) => [ballot.id, ballot]))
  return rows.flatMap(({ ballotId, ballot: { closesAt }, content, adoption, ...edition }) => {
    const ballot = known.get(ballotId)
    if (!ballot) return []
    return {
      ...edition,
      content: content as unknown as AgendaContent,
      ballot: { ...ballot, closesAt },
      adoption: adoption && {
        id: adoption.id,
        adoptedAt: adoption.adoptedAt,
        supersededById: adoption.supersededBy?.id ?? null,
      },
    }
  })
}

/** True while an edition can still come to something: it is voted on, or was agreed to. */
export function isUnderWay({ ballot }: Pick<EditionOfAgenda, 'ballot'>): boolean {
  if (ballot.withdrawnAt) return false
  return !ballot.closedAt || (ballot.outcome?.startsWith('aangenomen') ?? false)
}
