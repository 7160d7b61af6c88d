import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { createDocument, type TextNode } from '@voortent/domain/documents'
import { dayOf, newId } from '@voortent/kernel'
import { openConsultation } from '../period/open-consultation.ts'
import { createConsultation } from '../prepare/create-consultation.ts'

/** Who takes part in a test of consultations. */
export type ConsultedRegion = {
  database: TestDatabase
  coordinator: TestMember
  union: TestMember
  /** Speaks for the union as well. */
  unionToo: TestMember
  school: TestMember
  company: TestMember
  observer: TestMember
  agenda: string
  /** The agenda's own text and that of its speerpunt. */
  documents: [string, string]
  as: <Result>(
    who: TestMember,
    work: (scope: Scope) => Promise<Result>,
    at?: Date,
  ) => Promise<Result>
}

/** Day before or after today, such as `inDays(-1)`. */
export function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000))
}

/** A text of these paragraphs. */
export function paragraphs(...texts: string[]): TextNode {
  return {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

/** Founds a region with an agenda in concept and organisations of three geledingen. */
export async function foundConsultedRegion(slug = 'hier'): Promise<ConsultedRegion> {
  const database = await createTestDatabase()
  const tenantId = await foundTenant(database, slug)
  const join = (name: string, role: string, organisation?: string, geleding?: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@${slug}.example`,
      roles: [role],
      ...(organisation && { organisation }),
      ...(geleding && { geleding }),
    })
  const coordinator = await join('coordinator', 'coordinator', 'Gemeente', 'overheid')
  const union = await join('vakbond', 'lid', 'Vakbond', 'werkenden')
  const school = await join('school', 'lid', 'School', 'onderwijs')
  const company = await join('bedrijf', 'mkb-partner', 'Bedrijf', 'bedrijven')
  const observer = await join('toehoorder', 'toehoorder')
  const colleague = await join('collega', 'lid')
  const as: ConsultedRegion['as'] = (who, work, at) =>
    withTenant(database, who, work, at ? { clock: () => at } : {})
  const unionToo = await speakAlong(as, colleague, union)
  const laidOut = await as(coordinator, layOutAgenda)
  return { database, coordinator, union, unionToo, school, company, observer, as, ...laidOut }
}

async function speakAlong(
  as: ConsultedRegion['as'],
  who: TestMember,
  other: TestMember,
): Promise<TestMember> {
  const organisationId = other.actor.actingForId ?? ''
  await as(who, ({ tx, tenantId }) =>
    tx.representation.create({
      data: {
        tenantId,
        id: newId(),
        membershipId: who.actor.membershipId ?? '',
        organisationId,
        function: 'Adviseur',
        startsOn: new Date('2026-01-01'),
      },
    }),
  )
  return { ...who, actor: { ...who.actor, actingForId: other.actor.actingForId } }
}

async function layOutAgenda(scope: Scope) {
  const { tx, tenantId, actor, now } = scope
  const [agenda, speerpunt] = [newId(), newId()]
  const own = await createDocument(
    scope,
    { subjectType: 'agenda', subjectId: agenda },
    paragraphs('Iedereen leert.', 'Wij leiden 100 mensen op.'),
  )
  const other = await createDocument(
    scope,
    { subjectType: 'speerpunt', subjectId: speerpunt },
    paragraphs('Techniek vraagt vakmensen.'),
  )
  await tx.agenda.create({
    data: {
      tenantId,
      id: agenda,
      title: 'Agenda 2027-2030',
      fromYear: 2027,
      untilYear: 2030,
      ambition: 'Iedereen leert een leven lang.',
      documentId: own,
      createdAt: now,
      createdBy: actor.personId ?? '',
      changedAt: now,
    },
  })
  await tx.speerpunt.create({
    data: {
      tenantId,
      id: speerpunt,
      agendaId: agenda,
      title: 'Techniek',
      position: 0,
      documentId: other,
      createdAt: now,
    },
  })
  const documents: [string, string] = [own, other]
  return { agenda, documents }
}

/** Lays out a consultation on all texts, two supporters needed, without opening it. */
export async function prepare(region: ConsultedRegion): Promise<string> {
  const { agenda, documents } = region
  const { id } = await region.as(region.coordinator, (scope) =>
    createConsultation(scope, {
      agenda,
      title: 'Eerste ronde',
      intro: 'Wat vinden jullie?',
      opensOn: inDays(0),
      closesOn: inDays(14),
      supportersNeeded: 2,
      parts: documents,
    }),
  )
  return id
}

/** The same, opened. */
export async function open(region: ConsultedRegion): Promise<string> {
  const id = await prepare(region)
  await region.as(region.coordinator, (scope) => openConsultation(scope, { id }))
  return id
}
