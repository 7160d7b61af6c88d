import type { Scope } from '@voortent/database'
import { hashToken } from '@voortent/domain/identity'
import { dayOf } from '@voortent/kernel'
import { stateOf } from '../permissions.ts'

/** A question behind a link, as whoever has the link sees it. */
export type AchterbanQuestion = {
  roundId: string
  tokenHash: string
  question: string
  organisation: string
  agenda: string
  closesOn: string
  open: boolean
}

/** The question behind a link; null where the link opens nothing. */
export async function findQuestion(
  { tx, tenantId, now }: Scope,
  token: string,
): Promise<AchterbanQuestion | null> {
  const tokenHash = hashToken(token)
  const found = await tx.achterbanRound.findFirst({
    where: { tenantId, tokenHash },
    select: {
      id: true,
      question: true,
      closesOn: true,
      endedAt: true,
      invitee: {
        select: {
          partner: { select: { organisation: { select: { name: true } } } },
          consultation: {
            select: {
              openedAt: true,
              closedAt: true,
              closesOn: true,
              agenda: { select: { title: true } },
            },
          },
        },
      },
    },
  })
  if (!found) return null
  const { consultation, partner } = found.invitee
  const today = dayOf(now)
  const closesOn = found.closesOn.toISOString().slice(0, 10)
  const last = consultation.closesOn.toISOString().slice(0, 10)
  const running = stateOf({ ...consultation, closesOn: last }, today) === 'open'
  return {
    roundId: found.id,
    tokenHash,
    question: found.question,
    organisation: partner.organisation.name,
    agenda: consultation.agenda.title,
    closesOn,
    open: running && !found.endedAt && closesOn >= today,
  }
}
