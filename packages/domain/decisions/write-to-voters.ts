import { postLetter, type Scope } from '@voortent/database'
import type { HeldBallot } from './lock-ballot.ts'
import { votingPath } from './voting-path.ts'

type Reader = { organisation: string; email: string; locale: string; membership: string }

/**
 * Writes to the holders and substitutes of organisations that did not vote yet, once per letter.
 * At opening only holders are written to.
 */
export async function writeToVoters(
  { tx, tenantId }: Scope,
  ballot: HeldBallot,
  template: 'ballot-opened' | 'ballot-closing',
): Promise<void> {
  const { name, slug } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const readers = await tx.$queryRaw<Reader[]>`
    SELECT v.organisation_name AS organisation, p.email, p.locale, m.id AS membership
    FROM ballot_voter v
    JOIN membership m ON m.tenant_id = v.tenant_id AND (m.id = v.holder_membership_id
      OR (${template === 'ballot-closing'} AND m.id = v.substitute_membership_id))
    JOIN person p ON p.id = m.person_id
    WHERE v.tenant_id = ${tenantId}::uuid AND v.ballot_id = ${ballot.id}::uuid
      AND v.removed_at IS NULL AND m.ended_at IS NULL
      AND NOT EXISTS (SELECT FROM ballot_vote c WHERE (c.tenant_id, c.voter_id) = (v.tenant_id, v.id))`
  for (const { organisation, email, locale, membership } of readers) {
    await postLetter(tx, {
      template,
      onceKey: `${template}:${ballot.id}:${organisation}:${membership}`,
      recipient: email,
      locale,
      senderTenant: tenantId,
      subjectId: ballot.id,
      data: {
        tenantName: name,
        organisationName: organisation,
        title: ballot.title,
        untilDate: ballot.closesAt.toISOString(),
        link: `/${slug}/${votingPath(ballot.id)}`,
      },
    })
  }
}
