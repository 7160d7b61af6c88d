import type { Database, Scope, TenantId } from '@voortent/database'
import { keepFigures } from '@voortent/domain/contributions'
import { quartersBetween, valueOfHours } from '@voortent/domain/contributions/contract'
import { dateOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import described from './contributions.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'

/** The same amount, or hundredths of hours and a rate, in so many quarters from the first on. */
type DemoEntry = [
  organisation: string,
  stage: string,
  kind: string,
  quarters: number,
  size: number,
  rate: number | null,
  ground: string,
  state: string,
]
type DemoMoney = Omit<(typeof described.consortia)[number], 'entries'> & { entries: DemoEntry[] }

/** Schemes of funders that do not exist, and the money of consortia that are at work. */
export async function loadContributions(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    const consortia = described.consortia as unknown as DemoMoney[]
    await asNobody(database, tenantId, async (scope) => {
      await loadSchemes(scope, slug)
      for (const money of consortia.filter(({ tenant }) => tenant === slug))
        await load(scope, money, organisations)
    })
  }
}

async function loadSchemes({ tx, tenantId, now }: Scope, slug: string): Promise<void> {
  await tx.fundingScheme.createMany({
    data: described.schemes
      .filter(({ tenant }) => tenant === slug)
      .map((scheme) => {
        const { name, funder, about, minShare, inKindCeiling, inKindCeilingOf } = scheme
        const { maxRateCents, fixedRateCents, cashDuty, kinds, partnerMinimums } = scheme
        const rules = { minShare, inKindCeiling, inKindCeilingOf, maxRateCents, fixedRateCents }
        const who = { name, funder, about, cashDuty, kinds, partnerMinimums }
        return { ...who, ...rules, tenantId, id: newId(), createdAt: now, changedAt: now }
      }),
  })
}

async function load(scope: Scope, money: DemoMoney, organisations: Organisations): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, startsOn, endsOn, scheme, subsidy } = money
  const { id: consortiumId } = await tx.consortium.findFirstOrThrow({
    where: { tenantId, title },
    select: { id: true },
  })
  await tx.consortium.updateMany({
    where: { tenantId, id: consortiumId },
    data: { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
  })
  if (scheme) {
    const { id: schemeId } = await tx.fundingScheme.findFirstOrThrow({
      where: { tenantId, name: scheme },
      select: { id: true },
    })
    await tx.consortiumFunding.create({
      data: { tenantId, id: newId(), consortiumId, schemeId, chosenAt: now },
      select: { id: true },
    })
  }
  const quarters = quartersBetween(startsOn, endsOn)
  const line = { tenantId, consortiumId, changedAt: now }
  await tx.subsidyLine.createMany({
    data: [
      ...quarters.slice(0, subsidy.quarters).map((quarter) => ({
        ...line,
        id: newId(),
        quarter,
        stage: 'toegezegd',
        cents: subsidy.planned,
      })),
      ...subsidy.spent.map((cents, place) => ({
        ...line,
        id: newId(),
        quarter: quarters[place] ?? '',
        stage: 'gerealiseerd',
        cents,
      })),
    ],
  })
  const people = await peopleOf(scope, tenantId)
  const entries = money.entries.flatMap(([key, stage, kind, count, size, rate, ground, state]) => {
    const organisation = organisations.get(key)
    if (!organisation) throw new Error(`No organisation ${key}`)
    const sheetId = newId()
    return quarters.slice(0, count).map((quarter, sheetPlace) => ({
      tenantId,
      id: newId(),
      consortiumId,
      organisationId: organisation.id,
      stage,
      kind,
      quarter,
      cents: rate === null ? size : valueOfHours(size, rate),
      hours: rate === null ? null : size,
      rateCents: rate,
      ground,
      state,
      sheetId,
      sheetPlace,
      enteredAt: now,
      enteredBy: people.get(organisation.id) ?? null,
    }))
  })
  await tx.contribution.createMany({ data: entries })
  await tx.contributionStep.createMany({
    data: entries.flatMap((entry) =>
      (entry.state === 'bevestigd' ? ['entered', 'confirmed'] : ['entered']).map((act) => ({
        tenantId,
        id: newId(),
        consortiumId,
        contributionId: entry.id,
        act,
        at: now,
        personId: act === 'entered' ? entry.enteredBy : null,
        cents: entry.cents,
        hours: entry.hours,
        rateCents: entry.rateCents,
      })),
    ),
  })
  await keepFigures(scope, consortiumId)
}

/** Who speaks for an organisation of the demo, where somebody does. */
async function peopleOf({ tx }: Scope, tenantId: TenantId): Promise<Map<string, string>> {
  const members = await tx.membership.findMany({
    where: { tenantId, actingForId: { not: null } },
    select: { actingForId: true, personId: true },
  })
  return new Map(members.map(({ actingForId, personId }) => [actingForId ?? '', personId]))
}
