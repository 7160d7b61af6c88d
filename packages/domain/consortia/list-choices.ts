import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { canBegin } from './permissions.ts'
import { voiceOf } from './standing.ts'

/** What the forms of a consortium offer to choose from, and what who asks may begin. */
export type Choices = {
  /** Organisations that take part in the tenant, by name. */
  organisations: { id: string; name: string }[]
  /** Actions that stand, by agenda and speerpunt; those of agendas that were evaluated stay out. */
  actions: { id: string; title: string; agenda: string }[]
  /** The organisation that who asks speaks for. */
  voice: string | null
  /** Begins one for any organisation, or for their own. */
  mayBegin: 'any' | 'own' | null
}

/** Reads them in one statement. */
export async function listChoices(scope: Scope): Promise<Choices> {
  const { tx, tenantId, actor, now } = scope
  const [row] = await tx.$queryRaw<Pick<Choices, 'organisations' | 'actions'>[]>`
    SELECT coalesce((
        SELECT json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name)
        FROM partner p JOIN organisation o ON o.id = p.organisation_id
        WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${dayOf(now)}::date)
      ), '[]') AS organisations,
      coalesce((
        SELECT json_agg(json_build_object('id', a.id, 'title', a.title, 'agenda', g.title)
                        ORDER BY g.from_year DESC, g.id, s.position, a.position)
        FROM agenda g
        JOIN action a ON (a.tenant_id, a.agenda_id) = (g.tenant_id, g.id)
        JOIN speerpunt s ON (s.tenant_id, s.id) = (a.tenant_id, a.speerpunt_id)
        WHERE g.tenant_id = ${tenantId}::uuid AND g.phase <> 'geevalueerd'
          AND a.withdrawn_at IS NULL AND s.withdrawn_at IS NULL
      ), '[]') AS actions`
  const voice = await voiceOf(scope)
  const any = canBegin({ roles: actor.roles }, false)
  const own = canBegin({ roles: actor.roles }, voice !== null)
  return {
    organisations: row?.organisations ?? [],
    actions: row?.actions ?? [],
    voice,
    mayBegin: any ? 'any' : own ? 'own' : null,
  }
}
