import type { Scope } from '@voortent/database'
import type { ItemStatus, LibraryKind } from '../contract.ts'
import type { AuthorInput } from './contract.ts'
import { findWho } from './find-who.ts'

export type AuthorInFull = {
  name: string
  /** Where it is one that takes part. */
  organisation: string | null
  orcids: string[]
  /** What they made that is out and that who asks may see, the latest first. */
  items: {
    id: string
    title: string
    kind: LibraryKind
    status: ItemStatus
    on: string
    used: number
    downloads: number
  }[]
  /** Who uses it, the latest first. */
  uses: {
    organisation: { id: string; name: string }
    item: { id: string; title: string }
    effect: string
    at: string
  }[]
  /** How many organisations use something of theirs. */
  users: number
  /** How often what they made was read, and its files taken along, by anybody but who made it. */
  reads: number
  downloads: number
  consortia: { id: string; title: string }[]
}

const mostUses = 10

/**
 * What a lector or an organisation made, who uses it, and the consortia they take part in.
 * @throws `library.no-such-author`
 */
export async function getAuthor(scope: Scope, { author }: AuthorInput): Promise<AuthorInFull> {
  const { tx, tenantId } = scope
  const { memberships, ...who } = await findWho(scope, author)
  const [found] = await tx.$queryRaw<Omit<AuthorInFull, 'name' | 'organisation' | 'orcids'>[]>`
    WITH made AS (
      SELECT i.* FROM library_item i
      WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised')
        AND is_out(i.status, i.embargo_until) AND EXISTS (
          SELECT FROM library_author a WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
            AND (a.organisation_id = ${who.organisation}::uuid
              OR a.membership_id = ANY (${memberships}::uuid[])
              OR a.orcid = ANY (${who.orcids}::text[])))
    ), read AS (
      SELECT r.item_id, sum(r.reads)::int AS reads, sum(r.downloads)::int AS downloads
      FROM library_reading r JOIN made ON (made.tenant_id, made.id) = (r.tenant_id, r.item_id)
      GROUP BY r.item_id
    ), used AS (
      SELECT u.*, made.title, o.name FROM library_use u
      JOIN made ON (made.tenant_id, made.id) = (u.tenant_id, u.item_id)
      JOIN organisation o ON o.id = u.organisation_id
    ), latest AS (SELECT * FROM used ORDER BY changed_at DESC, id DESC LIMIT ${mostUses})
    SELECT
      coalesce((SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'kind', m.kind,
          'status', m.status, 'on', m.available_on,
          'used', (SELECT count(*) FROM used WHERE used.item_id = m.id),
          'downloads', coalesce((SELECT r.downloads FROM read r WHERE r.item_id = m.id), 0))
          ORDER BY m.available_on DESC, m.id DESC) FROM made m), '[]') AS items,
      coalesce((SELECT json_agg(json_build_object('effect', u.effect, 'at', u.changed_at,
          'organisation', json_build_object('id', u.organisation_id, 'name', u.name),
          'item', json_build_object('id', u.item_id, 'title', u.title))
          ORDER BY u.changed_at DESC, u.id DESC) FROM latest u), '[]') AS uses,
      (SELECT count(DISTINCT organisation_id)::int FROM used) AS users,
      (SELECT coalesce(sum(reads), 0)::int FROM read) AS reads,
      (SELECT coalesce(sum(downloads), 0)::int FROM read) AS downloads,
      coalesce((SELECT json_agg(json_build_object('id', c.id, 'title', c.title)
          ORDER BY c.title, c.id) FROM consortium c
        WHERE c.tenant_id = ${tenantId}::uuid AND (c.insiders && ${memberships}::uuid[]
          OR ${who.organisation}::uuid = ANY (c.insiders)
          OR c.id IN (SELECT consortium_id FROM made))), '[]') AS consortia`
  const nothing = { items: [], uses: [], users: 0, reads: 0, downloads: 0, consortia: [] }
  return { ...who, ...(found ?? nothing) }
}
