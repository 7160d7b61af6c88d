import type { Database, Scope } from '@voortent/database'
import { dateOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import { atWork } from './at-work.ts'
import type { Tenants } from './found-tenants.ts'
import described from './library.json' with { type: 'json' }
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Row = [
  kind: string,
  title: string,
  on: string,
  visibility: string,
  /** Names, with an ORCID behind them or none. */
  people: string[],
  organisations: string[],
  plainSummary: string,
  abstract: string,
  context: [region: string, sector: string, size: string, difference: string],
  themes: string[],
  topsectors: string[],
  targetGroups: string[],
  licence: string,
]

/** What the tenant knows, by organisations that do not exist; the lector's own among it. */
export async function loadLibrary(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const { tenant, items } of described) {
    const tenantId = tenants.get(tenant)
    if (!tenantId) throw new Error(`No tenant ${tenant}`)
    const lector = people.get('lector')?.places.get(tenant)
    await asNobody(database, tenantId, async (scope) => {
      for (const row of items as unknown as Row[]) await load(scope, row, organisations, lector)
      await keepSearch(scope, people.get('mkb')?.places.get(tenant))
    })
  }
}

/** What an mkb partner wants to hear of. */
async function keepSearch({ tx, tenantId, now }: Scope, membershipId?: string): Promise<void> {
  if (!membershipId) return
  const asked = { query: 'vakmensen vasthouden', targetGroup: 'mkb-medewerkers' }
  await tx.librarySearch.createMany({
    data: { tenantId, id: newId(), membershipId, asked, keptAt: now, toldTo: now },
  })
}

async function load(
  { tx, tenantId }: Scope,
  row: Row,
  organisations: Organisations,
  lector: string | undefined,
): Promise<void> {
  const [kind, title, on, visibility, people, makers, plainSummary, abstract, context, ...about] =
    row
  const [contextRegion, contextSector, contextSize, contextDifference] = context
  const [themes, topsectors, targetGroups, licence] = about
  const id = newId()
  const at = atWork(on)
  const offices = makers.map((key) => {
    const found = organisations.get(key)
    if (!found) throw new Error(`No organisation ${key}`)
    return found.id
  })
  const byLector = people.some((name) => name.startsWith('Saskia'))
  await tx.libraryItem.createMany({
    data: {
      tenantId,
      id,
      kind,
      title,
      on: dateOf(on),
      visibility,
      plainSummary,
      abstract,
      contextRegion,
      contextSector,
      contextSize,
      contextDifference,
      themes,
      topsectors,
      targetGroups,
      licence,
      status: 'published',
      writers: [...offices, ...(byLector && lector ? [lector] : [])],
      createdAt: at,
      changedAt: at,
      publishedAt: at,
    },
  })
  const named = people.map((text) => {
    const [, name = text, orcid = ''] = /^(.*?)(?: ([\dX-]{19}))?$/.exec(text) ?? []
    return { name, orcid, membershipId: (name.startsWith('Saskia') && lector) || null }
  })
  const authors = [...named, ...offices.map((organisationId) => ({ organisationId }))]
  await tx.libraryAuthor.createMany({
    data: authors.map((author, position) => ({
      tenantId,
      id: newId(),
      itemId: id,
      position,
      ...author,
    })),
  })
  await tx.libraryRevision.createMany({
    data: { tenantId, id: newId(), itemId: id, act: 'published', at },
  })
}
