import type { Scope } from '@voortent/database'
import { assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { whyTerm } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { voicesOf } from '../voices-of.ts'
import { daysAfter } from './round-due.ts'
import { writeToAsked } from './write-to-asked.ts'

/** Where the why of a consortium stands, below the tenant. */
export const pathOfWhy = (consortium: string) => `consortia/${consortium}/partners/waarom`

/** Organisations that say why they take part: the lead, and partners from the first talk on. */
export async function askedIn(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<{ id: string; name: string }[]> {
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM consortium c
    JOIN organisation o ON o.id = c.organisation_id OR EXISTS (
      SELECT FROM consortium_partner p WHERE p.tenant_id = c.tenant_id AND p.consortium_id = c.id
        AND p.organisation_id = o.id AND p.commitment IN ('in-gesprek', 'toegezegd', 'actief'))
    WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${consortiumId}::uuid
    ORDER BY o.id = c.organisation_id DESC, o.name`
}

/**
 * Opens a round: asks somebody of every organisation to say why it takes part, within three weeks
 * . Answers the round's number.
 */
export async function askWhy(
  scope: Scope,
  consortium: { id: string; title: string },
  last: number,
): Promise<{ id: string; number: number }> {
  const { tx, tenantId, actor, now } = scope
  const { id: consortiumId, title } = consortium
  const id = newId()
  const number = last + 1
  const openedOn = dayOf(now)
  const dueOn = daysAfter(openedOn, whyTerm)
  await tx.whyRound.create({
    data: {
      tenantId,
      id,
      consortiumId,
      number,
      openedOn: dateOf(openedOn),
      dueOn: dateOf(dueOn),
      openedBy: actor.personId,
    },
    select: { id: true },
  })
  const asked = await askedIn(scope, consortiumId)
  await tx.whyAnswer.createMany({
    data: asked.map((one) => ({
      tenantId,
      id: newId(),
      consortiumId,
      roundId: id,
      organisationId: one.id,
    })),
  })
  const path = pathOfWhy(consortiumId)
  // What was left of a round before is asked anew, not twice at once.
  await completeTasksAt(scope, { kind: 'say-why', path })
  const voices = await voicesOf(
    scope,
    asked.map((one) => one.id),
  )
  for (const { representation } of voices) {
    await assignTask(scope, {
      kind: 'say-why',
      subject: title,
      path,
      dueOn,
      consortium: consortiumId,
      to: { representation },
    })
    await writeToAsked(scope, { representation, round: id, title, dueOn, path, occasion: 'asked' })
  }
  await recordInside(scope, 'consortium.why-asked', consortium, { number })
  return { id, number }
}
