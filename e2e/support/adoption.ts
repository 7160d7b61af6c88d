import { expect, type Page } from '@playwright/test'
import { ask, call } from './decisions.ts'

export const gemeente = 'Centrumgemeente Lichtstad (voorbeeld)'
export const vakbond = 'Vakbond De Morgenploeg'
export const school = 'Hogeschool Zuiderpoort'

export type DraftedAgenda = {
  id: string
  text: string
  speerpunt: string
  goal: string
  action: string
}

/** Calls a procedure that has to answer, and reads its answer. */
export async function make<Data>(
  page: Page,
  procedure: string,
  input: Record<string, unknown>,
): Promise<Data> {
  const answer = await page.request.post(`/api/trpc/${procedure}`, {
    data: { json: { tenant: 'zuidoost-brabant', ...input } },
  })
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true)
  return (await answer.json()).result.data.json
}

/** Drafts an agenda with something of everything and takes it to `besluitvorming`. */
export async function draftAgenda(page: Page, title: string): Promise<DraftedAgenda> {
  const organisations = await organisationIds(page)
  const lead = organisations.get(vakbond)
  const { id, documentId: text } = await make<{ id: string; documentId: string }>(
    page,
    'agenda.create',
    {
      title,
      fromYear: 2027,
      untilYear: 2030,
      ambition: 'Iedereen die wil leren, begint binnen een maand.',
    },
  )
  const speerpunt = await make<{ id: string }>(page, 'agenda.addSpeerpunt', {
    agenda: id,
    title: 'Leren op de werkvloer',
  })
  const goal = await make<{ id: string }>(page, 'goals.add', {
    speerpunt: speerpunt.id,
    title: 'Sneller beginnen',
    indicator: 'Deelnemers die binnen een maand beginnen',
    unit: '%',
    direction: 'rising',
    source: 'Registratie',
    rhythm: 'year',
    organisation: lead,
    baselineValue: '40',
    baselineOn: '2026-01-01',
    targets: { 2028: '55', 2030: '70' },
  })
  const action = await make<{ id: string }>(page, 'actions.add', {
    speerpunt: speerpunt.id,
    goal: goal.id,
    title: 'Leerwerkplaats in elke gemeente',
    organisation: lead,
    startsOn: '2027-01-01',
    endsOn: '2029-12-31',
    about: 'Een plek waar iedereen binnen kan lopen.',
  })
  await make(page, 'actions.makePromise', {
    agenda: id,
    action: action.id,
    organisation: organisations.get(gemeente),
    what: 'Stelt een ruimte beschikbaar',
    dueOn: '2027-06-30',
  })
  for (const to of ['consultatie', 'besluitvorming']) {
    await make(page, 'agenda.movePhase', { agenda: id, to })
  }
  return { id, text, speerpunt: speerpunt.id, goal: goal.id, action: action.id }
}

/** The organisations with a mandate, by name. */
async function organisationIds(page: Page): Promise<Map<string, string>> {
  const { groups } = await ask<{ groups: { organisations: { id: string; name: string }[] }[] }>(
    page,
    'partners.list',
    {},
  )
  return new Map(
    groups.flatMap(({ organisations }) => organisations.map((one) => [one.name, one.id])),
  )
}

/** Leaves these organisations on the roster of a ballot; answers their ids by name. */
export async function keepOnRoster(page: Page, ballot: string, names: string[]) {
  type Voter = { organisationId: string; name: string }
  const { ballot: view } = await ask<{ ballot: { voters: Voter[] } }>(page, 'decisions.roster', {
    ballot,
  })
  for (const { name, organisationId: organisation } of view.voters) {
    if (names.includes(name)) continue
    const removed = await call(page, 'decisions.removeVoter', { ballot, organisation })
    expect(removed.status, name).toBe(200)
  }
  return new Map(view.voters.map(({ name, organisationId }) => [name, organisationId]))
}
