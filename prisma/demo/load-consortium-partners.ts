import type { Database, Scope } from '@voortent/database'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import described from './consortium-partners.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import { loadAgreement } from './load-agreement.ts'
import { loadLadders } from './load-ladders.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

const day = 86_400_000

type Described = {
  tenant: string
  title: string
  roles: [organisation: string, roles: string[]][]
  seats: string[]
  people: [person: string, role: string][]
  rounds: { daysAgo: number; answers: Record<string, string[] | null> }[]
  agreement: { daysAgo: number; signatures: [organisation: string, by: string][] } | null
  leaving: {
    organisation: string
    reason: string
    lastDayIn: number
    items: [kind: string, what: string, outcome: string][]
  } | null
}

/** How partners came to each consortium; of two also their roles, their why and what they signed. */
export async function loadConsortiumPartners(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  const organisationOf = (key: string): string => {
    const found = organisations.get(key)
    if (!found) throw new Error(`No organisation ${key}`)
    return found.id
  }
  for (const [slug, tenantId] of tenants) {
    await asNobody(database, tenantId, async (scope) => {
      await loadLadders(scope)
      const here = (described as unknown as Described[]).filter(({ tenant }) => tenant === slug)
      for (const about of here) {
        const { id: consortiumId } = await scope.tx.consortium.findFirstOrThrow({
          where: { tenantId, title: about.title },
          select: { id: true },
        })
        const at = { consortiumId, organisationOf }
        await loadRoles(scope, about, at)
        await loadPlaces(scope, about, { consortiumId, slug, people })
        await loadRounds(scope, about, at)
        if (about.agreement) await loadAgreement(scope, about.agreement, at)
        if (about.leaving) await loadLeaving(scope, about.leaving, at)
      }
    })
  }
}

export type Place = { consortiumId: string; organisationOf: (key: string) => string }

async function loadRoles(
  { tx, tenantId, now }: Scope,
  { roles, seats }: Described,
  { consortiumId, organisationOf }: Place,
): Promise<void> {
  const since = dateOf(dayOf(new Date(now.getTime() - 120 * day)))
  const held = { tenantId, consortiumId, since }
  await tx.consortiumRole.createMany({
    data: roles.flatMap(([key, given]) =>
      given.map((role) => ({ ...held, id: newId(), organisationId: organisationOf(key), role })),
    ),
  })
  await tx.consortiumSeat.createMany({
    data: seats.map((key) => ({ ...held, id: newId(), organisationId: organisationOf(key) })),
  })
}

async function loadPlaces(
  { tx, tenantId, now }: Scope,
  about: Described,
  { consortiumId, slug, people }: { consortiumId: string; slug: string; people: People },
): Promise<void> {
  await tx.consortiumPerson.createMany({
    data: about.people.map(([key, role]) => ({
      tenantId,
      id: newId(),
      consortiumId,
      membershipId: people.get(key)?.places.get(slug) ?? '',
      role,
      since: now,
    })),
  })
}

async function loadRounds(
  { tx, tenantId, now }: Scope,
  { rounds }: Described,
  { consortiumId, organisationOf }: Place,
): Promise<void> {
  for (const [place, { daysAgo, answers }] of rounds.entries()) {
    const opened = now.getTime() - daysAgo * day
    const roundId = newId()
    await tx.whyRound.create({
      data: {
        tenantId,
        id: roundId,
        consortiumId,
        number: place + 1,
        openedOn: dateOf(dayOf(new Date(opened))),
        dueOn: dateOf(dayOf(new Date(opened + 21 * day))),
      },
      select: { id: true },
    })
    await tx.whyAnswer.createMany({
      data: Object.entries(answers).map(([key, answer]) => {
        const [brings = '', gains = '', fears = '', needs = ''] = answer ?? []
        return {
          tenantId,
          id: newId(),
          consortiumId,
          roundId,
          organisationId: organisationOf(key),
          brings,
          gains,
          fears,
          needs,
          answeredAt: answer && new Date(opened + 5 * day),
        }
      }),
    })
  }
}

async function loadLeaving(
  { tx, tenantId, now }: Scope,
  leaving: NonNullable<Described['leaving']>,
  { consortiumId, organisationOf }: Place,
): Promise<void> {
  const id = newId()
  await tx.consortiumLeaving.create({
    data: {
      tenantId,
      id,
      consortiumId,
      organisationId: organisationOf(leaving.organisation),
      reason: leaving.reason,
      lastDay: dateOf(dayOf(new Date(now.getTime() + leaving.lastDayIn * day))),
      announcedAt: new Date(now.getTime() - 4 * day),
    },
    select: { id: true },
  })
  await tx.handoverItem.createMany({
    data: leaving.items.map(([kind, what, outcome], position) => ({
      tenantId,
      id: newId(),
      consortiumId,
      leavingId: id,
      kind,
      what,
      outcome,
      settledAt: outcome ? now : null,
      position,
    })),
  })
}
