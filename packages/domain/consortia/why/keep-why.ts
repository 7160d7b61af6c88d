import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { whyReminder } from '../contract.ts'
import { voicesOf } from '../voices-of.ts'
import { askedIn, askWhy, pathOfWhy } from './ask-why.ts'
import { daysAfter, nextRoundOn } from './round-due.ts'
import { writeToAsked } from './write-to-asked.ts'

type Standing = {
  id: string
  title: string
  number: number | null
  openedOn: string | null
  dueOn: string | null
  round: string | null
  reminded: boolean
}

/**
 * Keeps the rhythm of the why, every morning: a first round when a consortium explores, a next one
 * every half year, and a week before the last day a letter to who has not answered. Runs with
 * consortia open. @returns how many organisations were asked or reminded
 */
export async function keepWhy(scope: Scope): Promise<number> {
  const today = dayOf(scope.now)
  const running = await scope.tx.$queryRaw<Standing[]>`
    SELECT c.id, c.title, r.id AS round, r.number, r.opened_on::text AS "openedOn",
           r.due_on::text AS "dueOn", r.reminded_at IS NOT NULL AS reminded
    FROM consortium c
    LEFT JOIN LATERAL (
      SELECT * FROM why_round r WHERE r.tenant_id = c.tenant_id AND r.consortium_id = c.id
      ORDER BY r.number DESC LIMIT 1
    ) r ON true
    WHERE c.tenant_id = ${scope.tenantId}::uuid AND c.phase NOT IN ('vraagstuk', 'gestopt')
    ORDER BY c.id`
  let told = 0
  for (const one of running) {
    const { number, openedOn, dueOn } = one
    if (!openedOn || nextRoundOn(openedOn) <= today) {
      told += (await askedIn(scope, one.id)).length
      await askWhy(scope, one, number ?? 0)
    } else if (
      dueOn &&
      !one.reminded &&
      dueOn >= today &&
      daysAfter(dueOn, -whyReminder) <= today
    ) {
      told += await remind(scope, one)
    }
  }
  return told
}

/** Once per round, whoever has not answered. */
async function remind(scope: Scope, { id, title, round, dueOn }: Standing): Promise<number> {
  if (!round || !dueOn) return 0
  const { tx, tenantId, now } = scope
  await tx.whyRound.update({
    where: { tenantId_id: { tenantId, id: round } },
    data: { remindedAt: now },
    select: { id: true },
  })
  const silent = await tx.whyAnswer.findMany({
    where: { tenantId, roundId: round, answeredAt: null },
    select: { organisationId: true },
  })
  const inside = new Set((await askedIn(scope, id)).map((one) => one.id))
  const asked = silent.map((one) => one.organisationId).filter((one) => inside.has(one))
  const voices = await voicesOf(scope, asked)
  for (const { representation } of voices) {
    const about = { representation, round, title, dueOn, path: pathOfWhy(id) }
    await writeToAsked(scope, { ...about, occasion: 'reminded' })
  }
  return voices.length
}
