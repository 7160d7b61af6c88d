import { type Actor, postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { type KeptSearch, keepSearchInput } from '../../contract.ts'
import { listNew } from './list-new.ts'

/** A kept search, and as whom it is to be asked. */
export type Alert = { id: string; actor: Actor }

type Row = { id: string; personId: Actor['personId']; membershipId: Actor['membershipId'] }

/** All that members want to be written to about. */
export async function listAlerts({ tx, tenantId }: Scope): Promise<Alert[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id, m.person_id AS "personId", m.id AS "membershipId"
    FROM library_search s JOIN membership m ON (m.tenant_id, m.id) = (s.tenant_id, s.membership_id)
    WHERE s.tenant_id = ${tenantId}::uuid AND s.by_mail AND m.ended_at IS NULL ORDER BY s.id`
  return rows.map(({ id, ...who }) => ({ id, actor: { ...who, roles: [], actingForId: null } }))
}

/**
 * Writes to whom a search belongs about what came out since they were written to; to be carried out as
 * them, so that they hear of nothing that they may not see.
 * @returns how many letters were posted: one, or none
 */
export async function writeAlert(scope: Scope, { id, actor }: Alert): Promise<number> {
  const { tx, tenantId, now } = scope
  const kept = await tx.librarySearch.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { asked: true, toldTo: true },
  })
  const asked = keepSearchInput.safeParse(kept?.asked)
  if (!kept || !asked.success) return 0
  const titles = await listNew(scope, asked.data, kept.toldTo)
  const reader = await findReader(scope, { membership: actor.membershipId ?? '' })
  if (titles.length === 0 || !reader) return 0
  const { email: recipient, locale, tenantName, slug } = reader
  await postLetter(tx, {
    template: 'library-search',
    onceKey: `library-search:${id}:${dayOf(now)}`,
    recipient,
    locale,
    senderTenant: tenantId,
    subjectId: id,
    data: {
      tenantName,
      query: asked.data.query === '' ? '' : `‘${asked.data.query}’`,
      titles: titles.map((title) => `• ${title}`).join('\n'),
      link: `/${slug}/kennis?${addressOf(asked.data)}`,
      stopLink: `/${slug}/over/kennis/zoekopdracht/${id}`,
    },
  })
  await tx.librarySearch.updateMany({ where: { tenantId, id }, data: { toldTo: now } })
  return 1
}

/** The same search in the library, the newest first. */
function addressOf({ query, kind, theme, topsector, targetGroup, year }: KeptSearch): string {
  const parts = {
    zoek: query,
    soort: kind,
    thema: theme,
    sector: topsector,
    doelgroep: targetGroup,
  }
  const chosen = Object.entries({ ...parts, jaar: year, volgorde: 'newest' })
  return new URLSearchParams(
    chosen.flatMap(([name, value]) => (value ? [[name, String(value)] as [string, string]] : [])),
  ).toString()
}
