import type { Database, Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { dateOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import { type About, classifyPilot } from './classify-pilot.ts'
import described from './consortia.json' with { type: 'json' }
import type { Tenants } from './found-tenants.ts'
import { fromMarkdown } from './from-markdown.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type DemoConsortium = {
  title: string
  question: string
  phase: string
  reason?: string
  lead: string | null
  partners: [organisation: string, commitment: string][]
  actions: string[]
  results: [title: string, kind: string, on: string, link: string, text: string][]
  text: string
  about: About
}

const day = 24 * 60 * 60 * 1000

/** Pilots that exist, carried out by organisations that do not. */
export async function loadConsortia(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    const here = described.filter(({ tenant }) => tenant === slug) as unknown as DemoConsortium[]
    const guide = people.get('makelaar')?.places.get(slug)
    await asNobody(database, tenantId, async (scope) => {
      for (const [place, about] of here.entries()) {
        const id = await load(scope, about, place, organisations)
        await classifyPilot(scope, id, about.about)
        if (guide && place % 3 < 2) await seatGuide(scope, id, guide)
      }
    })
  }
}

/** The first of the list changed last. */
async function load(
  scope: Scope,
  about: DemoConsortium,
  place: number,
  organisations: Organisations,
): Promise<string> {
  const { tx, tenantId } = scope
  const { title, question, phase, reason, lead } = about
  const at = new Date(scope.now.getTime() - (place * 9 + 3) * day)
  const id = newId()
  const organisationOf = (key: string) => {
    const found = organisations.get(key)
    if (!found) throw new Error(`No organisation ${key}`)
    return found.id
  }
  const subject = { subjectType: 'consortium', subjectId: id }
  await tx.consortium.create({
    data: {
      tenantId,
      id,
      title,
      question,
      phase,
      phaseReason: reason ?? '',
      organisationId: lead && organisationOf(lead),
      documentId: await createDocument(scope, subject, fromMarkdown(about.text), id),
      createdAt: at,
      changedAt: at,
    },
  })
  await tx.consortiumPartner.createMany({
    data: about.partners.map(([key, commitment]) => ({
      tenantId,
      id: newId(),
      consortiumId: id,
      organisationId: organisationOf(key),
      commitment,
      joinedAt: at,
      changedAt: at,
    })),
  })
  const writers = lead ? [organisationOf(lead)] : []
  await tx.libraryItem.createMany({
    data: about.results.map(([title, kind, on, link, plainSummary]) => ({
      tenantId,
      id: newId(),
      consortiumId: id,
      title,
      kind,
      on: dateOf(on),
      links: link ? [link] : [],
      plainSummary,
      status: 'published',
      writers,
      createdAt: at,
      changedAt: at,
      publishedAt: at,
    })),
  })
  const actions = await tx.action.findMany({
    where: { tenantId, title: { in: about.actions } },
    select: { id: true },
  })
  await tx.consortiumAction.createMany({
    data: actions.map(({ id: actionId }) => ({
      tenantId,
      id: newId(),
      consortiumId: id,
      actionId,
      linkedAt: at,
    })),
  })
  return id
}

async function seatGuide(
  { tx, tenantId, now }: Scope,
  consortiumId: string,
  membershipId: string,
): Promise<void> {
  await tx.consortiumPerson.create({
    data: { tenantId, id: newId(), consortiumId, membershipId, role: 'guide', since: now },
    select: { id: true },
  })
}
