import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** Forms a working group with its members, the first of whom leads it. */
export async function loadGroup(
  { tx, tenantId, now }: Scope,
  about: { agendaId: string; name: string; purpose: string; places: string[] },
): Promise<string> {
  const { agendaId, name, purpose, places } = about
  const id = newId<'working-group'>()
  await tx.workingGroup.create({ data: { tenantId, id, agendaId, name, purpose, createdAt: now } })
  const voices = await tx.representation.findMany({
    where: { tenantId, membershipId: { in: places } },
    select: { id: true, membershipId: true },
  })
  await tx.workingGroupMember.createMany({
    data: places.map((membershipId, place) => ({
      tenantId,
      id: newId(),
      workingGroupId: id,
      membershipId,
      representationId: voices.find((voice) => voice.membershipId === membershipId)?.id ?? null,
      joinedAt: now,
      leadsSince: place === 0 ? now : null,
    })),
  })
  return id
}
