import type { Database, Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { askForMeasurements } from '@voortent/domain/goals'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './goals.json' with { type: 'json' }
import type { Organisations } from './load-partners.ts'

type Described = {
  fromYear: number
  speerpunt: string
  title: string
  indicator: string
  unit: string
  direction: string
  source: string
  rhythm?: string
  organisation: string
  baseline: string[] | null
  targets: Record<string, string | undefined>
  measurements: string[][]
}
type Side = [number, string, string, string, string, string]

const slug = 'zuidoost-brabant'

/** Goals with years of measurements, the borging around them, and what is due to be measured. */
export async function loadGoals(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
): Promise<void> {
  const tenantId = tenants.get(slug)
  if (!tenantId) throw new Error(`The demo has no ${slug}`)
  await asNobody(database, tenantId, async (scope) => {
    const speerpunten = await scope.tx.speerpunt.findMany({
      select: {
        id: true,
        title: true,
        agenda: { select: { id: true, title: true, fromYear: true } },
      },
    })
    const places = new Map<string, number>()
    for (const about of described.goals as Described[]) {
      const speerpunt = speerpunten.find(
        ({ title, agenda }) => title === about.speerpunt && agenda.fromYear === about.fromYear,
      )
      const organisationId = organisations.get(about.organisation)?.id
      if (!speerpunt || !organisationId)
        throw new Error(`The demo does not fit together at ${about.title}`)
      const position = places.get(speerpunt.id) ?? 0
      places.set(speerpunt.id, position + 1)
      await loadGoal(scope, about, { speerpunt, organisationId, position })
    }
    await loadEmbedding(scope, organisations)
    await askForMeasurements(scope)
  })
}

async function loadGoal(
  scope: Scope,
  about: Described,
  place: {
    speerpunt: { id: string; agenda: { id: string; title: string } }
    organisationId: string
    position: number
  },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, indicator, unit, direction, source, rhythm = 'year', baseline } = about
  const { speerpunt, organisationId, position } = place
  const id = newId()
  await tx.goal.create({
    data: {
      tenantId,
      id,
      speerpuntId: speerpunt.id,
      title,
      indicator,
      unit,
      direction,
      source,
      rhythm,
      baselineOn: baseline?.[0] ? new Date(baseline[0]) : null,
      baselineValue: baseline?.[1] ?? null,
      organisationId,
      position,
      documentId: await createDocument(scope, { subjectType: 'goal', subjectId: id }),
      createdAt: now,
      changedAt: now,
    },
  })
  await tx.goalTarget.createMany({
    data: Object.entries(about.targets).map(([year, value]) => ({
      tenantId,
      id: newId(),
      goalId: id,
      year: Number(year),
      value: value ?? '0',
    })),
  })
  const speaker = await tx.representation.findFirst({
    where: { organisationId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { membership: { select: { personId: true } } },
  })
  const personId = speaker?.membership.personId ?? null
  const measured = about.measurements.map(([on = '', value = '', note = '']) => ({
    on,
    value,
    note,
    // A fortnight after the day it is about.
    at: new Date(Date.parse(on) + 14 * 24 * 60 * 60 * 1000),
  }))
  await tx.measurement.createMany({
    data: measured.map(({ on, value, note, at }) => ({
      tenantId,
      id: newId(at.getTime()),
      goalId: id,
      measuredOn: new Date(on),
      value,
      source,
      note,
      recordedAt: at,
      recordedBy: personId,
      organisationId,
    })),
  })
  const { id: agendaId, title: agenda } = speerpunt.agenda
  await tx.event.createMany({
    data: measured.map(({ on, value, at }) => ({
      tenantId,
      id: newId(at.getTime()),
      type: 'goal.measured',
      subjectType: 'goal',
      subjectId: id,
      payload: { title, agenda, agendaId, on, value, inUnit: unit },
      personId,
      organisationId,
      recordedAt: at,
    })),
  })
}

async function loadEmbedding(scope: Scope, organisations: Organisations): Promise<void> {
  const { tx, tenantId, now } = scope
  const agendas = await tx.agenda.findMany({ select: { id: true, fromYear: true } })
  await tx.embedding.createMany({
    data: (described.embedding as Side[]).map((side) => {
      const [fromYear, kind, arrangement, organisation, state, progress] = side
      const agendaId = agendas.find((agenda) => agenda.fromYear === fromYear)?.id
      const organisationId = organisations.get(organisation)?.id
      if (!agendaId || !organisationId)
        throw new Error(`The demo does not fit together at ${arrangement}`)
      const about = { agendaId, kind, arrangement, organisationId, state, progress }
      return { ...about, tenantId, id: newId(), changedAt: now }
    }),
  })
}
