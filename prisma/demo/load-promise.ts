import type { Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'

const day = 86_400_000

/** Lays down a promise, made half a year before its day, and what became of it. */
export async function loadPromise(
  { tx, tenantId, now }: Scope,
  promise: {
    agendaId: string
    actionId: string
    organisationId: string
    what: string
    /** Days from now. */
    dueIn: number
  },
  became: { state: string; reason: string; voiceId: string | null },
): Promise<void> {
  const { dueIn, ...about } = promise
  const { state, reason, voiceId } = became
  const due = now.getTime() + dueIn * day
  const id = newId<'promise'>()
  const voice = voiceId
    ? await tx.representation.findUniqueOrThrow({
        where: { tenantId_id: { tenantId, id: voiceId } },
        select: { membership: { select: { personId: true } } },
      })
    : null
  const personId = voice?.membership.personId ?? null
  await tx.promiseMade.create({
    data: {
      tenantId,
      id,
      ...about,
      dueOn: dateOf(dayOf(new Date(due))),
      state,
      promisedAt: new Date(Math.min(now.getTime(), due - 180 * day)),
      promisedBy: personId,
      representationId: voiceId,
    },
  })
  if (state === 'open') return
  await tx.promiseState.create({
    data: {
      tenantId,
      id: newId(),
      promiseId: id,
      state,
      reason,
      recordedAt: new Date(Math.min(now.getTime(), due + 3 * day)),
      recordedBy: personId,
      representationId: voiceId,
    },
  })
}
