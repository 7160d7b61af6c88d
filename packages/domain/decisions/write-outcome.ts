import { postLetter, type Scope } from '@voortent/database'
import type { HeldBallot } from './lock-ballot.ts'

type Reader = {
  email: string
  locale: string
  membership: string
  tenantName: string
  slug: string
}

/** Tells the holders and substitutes on the roster what a ballot came to, once per outcome. */
export async function writeOutcome(
  { tx, tenantId }: Scope,
  ballot: Pick<HeldBallot, 'id' | 'title'>,
  outcome: string,
): Promise<void> {
  const readers = await tx.$queryRaw<Reader[]>`
    SELECT DISTINCT p.email, p.locale, m.id AS membership, t.name AS "tenantName", t.slug
    FROM ballot_voter v
    JOIN membership m ON m.tenant_id = v.tenant_id
      AND m.id IN (v.holder_membership_id, v.substitute_membership_id)
    JOIN person p ON p.id = m.person_id
    JOIN tenant t ON t.id = v.tenant_id
    WHERE v.tenant_id = ${tenantId}::uuid AND v.ballot_id = ${ballot.id}::uuid
      AND v.removed_at IS NULL AND m.ended_at IS NULL`
  for (const { email, locale, membership, tenantName, slug } of readers) {
    await postLetter(tx, {
      template: 'ballot-outcome',
      onceKey: `ballot-outcome:${ballot.id}:${outcome}:${membership}`,
      recipient: email,
      locale,
      senderTenant: tenantId,
      subjectId: ballot.id,
      data: {
        tenantName,
        title: ballot.title,
        [outcome]: outcome,
        link: `/${slug}/besluiten/${ballot.id}`,
      },
    })
  }
}
