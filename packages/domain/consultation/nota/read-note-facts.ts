import type { Scope } from '@voortent/database'
import { listAmendments } from '../amendments/list-amendments.ts'
import { readMatrix } from '../overview/read-matrix.ts'
import { listParts } from '../prepare/list-parts.ts'
import type { HeldConsultation } from '../require-consultation.ts'
import type { NoteFacts, PositionInNote } from './compose-note.ts'

const inWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** Everything a reply note tells, as it stands now; drafts of amendments stay out. */
export async function readNoteFacts(
  scope: Scope,
  consultation: HeldConsultation,
): Promise<NoteFacts> {
  const { id, title, agendaTitle, opensOn, closesOn } = consultation
  const matrix = await readMatrix(scope, id)
  const { items } = await listAmendments(scope, { id })
  return {
    title,
    agenda: agendaTitle,
    from: inWords.format(new Date(opensOn)),
    until: inWords.format(new Date(closesOn)),
    invited: matrix.length,
    silent: matrix.filter(({ number }) => number === 0).map(({ name }) => name),
    parts: await listParts(scope, id),
    positions: await readPositions(scope, id),
    amendments: items.filter(({ number, withdrawnAt }) => number !== null && !withdrawnAt),
  }
}

async function readPositions({ tx, tenantId }: Scope, id: string): Promise<PositionInNote[]> {
  return tx.$queryRaw<PositionInNote[]>`
    SELECT o.name AS organisation, last.stance, last.reasons, coalesce((
             SELECT json_agg(json_build_object(
                      'id', one.part_id, 'stance', one.stance, 'reasons', one.reasons))
             FROM submitted_position one
             WHERE (one.tenant_id, one.submission_id) = (last.tenant_id, last.id)
           ), '[]') AS parts
    FROM consultation_invitee i
    JOIN organisation o ON o.id = i.organisation_id
    CROSS JOIN LATERAL (
      SELECT * FROM submission s WHERE (s.tenant_id, s.invitee_id) = (i.tenant_id, i.id)
      ORDER BY s.number DESC LIMIT 1
    ) last
    WHERE i.tenant_id = ${tenantId}::uuid AND i.consultation_id = ${id}::uuid
    ORDER BY lower(o.name), o.id`
}
