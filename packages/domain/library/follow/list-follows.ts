import type { Scope } from '@voortent/database'
import { cameOutAt } from '../items/came-out-at.ts'
import type { FollowInput } from './contract.ts'
import { isFollowed } from './matching.ts'

/** How long something is new, in days. */
const newFor = 28

export type Follows = {
  items: (FollowInput & { name: string | null; since: Date })[]
  byMail: boolean
}

/** What one follows oneself; a theme has its name from its key. */
export async function listFollows({ tx, tenantId, actor }: Scope): Promise<Follows> {
  const items = await tx.$queryRaw<Follows['items']>`
    SELECT f.kind, f.value, f.since,
      CASE f.kind WHEN 'organisation' THEN o.name
        WHEN 'author' THEN coalesce((SELECT min(a.name) FROM library_author a
          WHERE a.tenant_id = f.tenant_id AND a.orcid = f.value), f.value) END AS name
    FROM library_follow f
    LEFT JOIN organisation o ON f.kind = 'organisation' AND o.id::text = f.value
    WHERE f.tenant_id = ${tenantId}::uuid AND f.membership_id = ${actor.membershipId}::uuid
    ORDER BY f.kind, name, f.id`
  const digest = await tx.libraryDigest.findFirst({
    where: { tenantId, membershipId: actor.membershipId ?? '' },
    select: { byMail: true },
  })
  return { items, byMail: digest?.byMail ?? true }
}

export type News = { id: string; title: string; kind: string; publishedAt: Date }

/** What came out in the last four weeks of what one follows, the latest first. */
export async function listNews({ tx, tenantId, actor, now }: Scope, most = 5): Promise<News[]> {
  return tx.$queryRaw<News[]>`
    SELECT i.id, i.title, i.kind, ${cameOutAt} AS "publishedAt"
    FROM library_item i
    WHERE i.tenant_id = ${tenantId}::uuid AND i.status IN ('published', 'revised')
      AND is_out(i.status, i.embargo_until) AND ${cameOutAt} > ${now}::timestamptz - make_interval(days => ${newFor}::int)
      AND EXISTS (SELECT FROM library_follow f WHERE f.tenant_id = i.tenant_id
        AND f.membership_id = ${actor.membershipId}::uuid AND ${isFollowed})
    ORDER BY "publishedAt" DESC, i.id DESC LIMIT ${most}`
}
