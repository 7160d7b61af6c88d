import type { Database, Scope } from '@voortent/database'
import { welcomeGuest } from '@voortent/domain/guests'
import { assignTask } from '@voortent/domain/tenancy'
import { afterWorkingDays, dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './interest.json' with { type: 'json' }
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Opening = (typeof described.openings)[number]
type Interest = (typeof described.interests)[number]
type Here = { organisationOf: (key: string) => string; caller: string | undefined }

const day = 24 * 60 * 60 * 1000

/** Consortia that are open for companies, and companies that came to the door. */
export async function loadInterest(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    const isHere = ({ tenant }: { tenant: string }) => tenant === slug
    const here: Here = {
      organisationOf: (key) => organisations.get(key)?.id ?? '',
      caller: people.get('makelaar')?.places.get(slug),
    }
    await asNobody(database, tenantId, async (scope) => {
      for (const opening of described.openings.filter(isHere)) await open(scope, opening, here)
      const link = isHere(described.association) ? await shareLink(scope, here) : null
      if (isHere(described.mentor)) await offerMentor(scope, here)
      for (const interest of described.interests.filter(isHere))
        await show(scope, interest, { ...here, link })
    })
  }
}

async function open(
  scope: Scope,
  { consortium, shown, about, hours, months, yields }: Opening,
  { organisationOf, caller }: Here,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const consortiumId = await idOf(scope, consortium)
  if (!consortiumId || !caller) return
  const key = { tenantId, consortiumId }
  await tx.consortiumOpening.create({
    data: {
      ...key,
      about,
      hours,
      months,
      yields,
      id: newId(),
      callerId: caller,
      openedAt: now,
      changedAt: now,
    },
  })
  await tx.shownPartner.createMany({
    data: shown.map((organisation) => ({
      ...key,
      id: newId(),
      organisationId: organisationOf(organisation),
      agreedAt: now,
    })),
  })
}

async function show(
  scope: Scope,
  about: Interest,
  { caller, link }: Here & { link: string | null },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { name, company, email, phone, status, via, entries, daysAgo } = about
  const consortiumId = about.consortium && (await idOf(scope, about.consortium))
  const contact = { name, company, kvkNumber: null, email, phone }
  const { guest } = await welcomeGuest(scope, contact, { page: 'mijn-interesse', locale: 'nl' })
  const id = newId()
  const at = new Date(now.getTime() - daysAgo * day)
  const dueOn = afterWorkingDays(dayOf(at), 3)
  const callerId = consortiumId ? (caller ?? null) : null
  await tx.interest.create({
    data: {
      tenantId,
      id,
      consortiumId,
      callerId,
      status,
      guestId: guest,
      linkId: via ? link : null,
      dueOn: dateOf(dueOn),
      madeAt: at,
      changedAt: at,
    },
  })
  await tx.interestEntry.createMany({
    data: entries.map(([kind = '', words = '']) => ({
      tenantId,
      id: newId(),
      interestId: id,
      consortiumId,
      kind,
      words,
      membershipId: kind === 'notitie' ? (caller ?? null) : null,
      writtenAt: at,
    })),
  })
  if (status !== 'nieuw') return
  const to = callerId ? { membership: callerId } : { role: 'makelaar' }
  await assignTask(scope, {
    kind: 'call-company',
    subject: company,
    path: `interesse/${id}`,
    consortium: consortiumId,
    dueOn,
    to,
  })
}

async function shareLink({ tx, tenantId, now }: Scope, { organisationOf }: Here): Promise<string> {
  const { organisation, code } = described.association
  const id = newId()
  const organisationId = organisationOf(organisation)
  await tx.associationLink.create({
    data: { tenantId, id, organisationId, code, createdAt: now },
  })
  return id
}

async function offerMentor({ tx, tenantId, now }: Scope, { organisationOf }: Here): Promise<void> {
  const { organisation, about } = described.mentor
  const organisationId = organisationOf(organisation)
  await tx.mentorOffer.create({
    data: { tenantId, id: newId(), organisationId, about, offeredAt: now },
  })
}

async function idOf({ tx, tenantId }: Scope, title: string): Promise<string | null> {
  const found = await tx.consortium.findFirst({ where: { tenantId, title }, select: { id: true } })
  return found?.id ?? null
}
