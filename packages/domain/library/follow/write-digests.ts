import { postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { cameOutAt } from '../items/came-out-at.ts'
import { isFollowed } from './matching.ts'

/** More titles make nobody read more. */
const mostTitles = 12

type Due = { id: string; membership: string; count: number; titles: string[] }

/**
 * Writes to who follows something about what came out since they were written to; what stays inside a
 * consortium is not told by mail.
 * @returns how many letters were posted
 */
export async function writeDigests(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  const due = await tx.$queryRaw<Due[]>`
    SELECT d.id, d.membership_id AS membership, count(*)::int AS count,
      (array_agg(n.title ORDER BY n.out_at DESC, n.id DESC))[1:${mostTitles}] AS titles
    FROM library_digest d
    JOIN membership m ON (m.tenant_id, m.id) = (d.tenant_id, d.membership_id) AND m.ended_at IS NULL
    CROSS JOIN LATERAL (
      SELECT i.id, i.title, ${cameOutAt} AS out_at FROM library_item i
      WHERE i.tenant_id = d.tenant_id AND i.status IN ('published', 'revised')
        AND i.visibility IN ('tenant', 'netwerk', 'openbaar')
        AND is_out(i.status, i.embargo_until) AND ${cameOutAt} > d.told_to AND ${cameOutAt} <= ${now}
        AND EXISTS (SELECT FROM library_follow f WHERE f.tenant_id = d.tenant_id
          AND f.membership_id = d.membership_id AND ${isFollowed})
    ) n
    WHERE d.tenant_id = ${tenantId}::uuid AND d.by_mail
    GROUP BY d.id, d.membership_id ORDER BY d.id`
  for (const one of due) await post(scope, one)
  await tx.libraryDigest.updateMany({
    where: { tenantId, id: { in: due.map(({ id }) => id) } },
    data: { toldTo: now },
  })
  return due.length
}

async function post(scope: Scope, { id, membership, count, titles }: Due): Promise<void> {
  const reader = await findReader(scope, { membership })
  if (!reader) return
  const { email: recipient, locale, tenantName, slug } = reader
  await postLetter(scope.tx, {
    template: 'library-digest',
    onceKey: `library-digest:${id}:${dayOf(scope.now)}`,
    recipient,
    locale,
    senderTenant: scope.tenantId,
    subjectId: id,
    data: {
      tenantName,
      count,
      titles: titles.map((title) => `• ${title}`).join('\n'),
      link: `/${slug}/kennis/volgen`,
      stopLink: `/${slug}/over/kennis/berichten/${id}`,
    },
  })
}
