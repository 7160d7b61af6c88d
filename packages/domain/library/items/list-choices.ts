import type { Scope } from '@voortent/database'
import { canAdd } from '../permissions.ts'

/** The newest are enough to choose from. */
const mostQuestions = 100

/**
 * What one chooses from while an item is written: organisations that may have made it, consortia one is
 * inside, and the parts of agendas and the questions it may belong to.
 */
export async function listChoices({ tx, tenantId, actor, now }: Scope) {
  const partners = await tx.partner.findMany({
    where: { tenantId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { id: true, name: true } } },
    orderBy: { organisation: { name: 'asc' } },
  })
  const consortia = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM consortium
    WHERE tenant_id = ${tenantId}::uuid AND id = ANY ((SELECT my_consortia())::uuid[])
    ORDER BY title, id`
  const speerpunten = await tx.$queryRaw<{ id: string; title: string; agenda: string }[]>`
    SELECT s.id, s.title, a.title AS agenda
    FROM speerpunt s JOIN agenda a ON (a.tenant_id, a.id) = (s.tenant_id, s.agenda_id)
    WHERE s.tenant_id = ${tenantId}::uuid AND s.withdrawn_at IS NULL AND a.phase <> 'geevalueerd'
    ORDER BY a.from_year DESC, a.id, s.position, s.id`
  const questions = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM question
    WHERE tenant_id = ${tenantId}::uuid AND title <> ''
    ORDER BY changed_at DESC, id DESC LIMIT ${mostQuestions}`
  return {
    organisations: partners.map(({ organisation }) => organisation),
    consortia,
    speerpunten,
    questions,
    voice: actor.actingForId,
    may: { add: canAdd(actor) },
  }
}
