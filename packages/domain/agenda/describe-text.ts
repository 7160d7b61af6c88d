import type { Scope } from '@voortent/database'
import type { Subject } from '@voortent/domain/documents'
import type { AgendaPhase } from './contract.ts'

/** Whose text it is: the speerpunt or agenda it belongs to, and the agenda around it. */
export type DescribedText = {
  title: string
  agenda: { title: string; ambition: string; phase: AgendaPhase }
}

/** Describes a text of this module; null where the subject is none of ours. */
export async function describeText(
  { tx, tenantId }: Scope,
  { subjectType, subjectId: id }: Subject,
): Promise<DescribedText | null> {
  const where = { tenantId_id: { tenantId, id } }
  const facts = { title: true, ambition: true, phase: true } as const
  if (subjectType === 'agenda') {
    const agenda = await tx.agenda.findUnique({ where, select: facts })
    return agenda && named(agenda.title, agenda)
  }
  if (subjectType !== 'speerpunt') return null
  const speerpunt = await tx.speerpunt.findUnique({
    where,
    select: { title: true, agenda: { select: facts } },
  })
  return speerpunt && named(speerpunt.title, speerpunt.agenda)
}

function named(
  title: string,
  agenda: { title: string; ambition: string; phase: string },
): DescribedText {
  return { title, agenda: { ...agenda, phase: agenda.phase as AgendaPhase } }
}
