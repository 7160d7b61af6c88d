import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { beginConsortium, commit } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { echoBarrier, takeBackEcho } from './echo-barrier.ts'
import { getBarrier } from './get-barrier.ts'
import { judgeBarrier } from './judge-barrier.ts'
import { listBarriers } from './list-barriers.ts'
import { listOpenly, listShared } from './list-shared.ts'
import { noteBarrier } from './note-barrier.ts'
import { closePage, openPage } from './open-page.ts'
import { reopenBarrier, resolveBarrier } from './resolve-barrier.ts'
import { shareBarrier } from './share-barrier.ts'
import { withdrawShare } from './withdraw-share.ts'

type People = Record<'leader' | 'company' | 'other' | 'coordinator', TestMember>
let people: People
let one: string
let two: string
let run: <Result>(who: TestMember, work: (scope: Scope) => Promise<Result>) => Promise<Result>

beforeAll(async () => {
  const database = await createTestDatabase()
  const tenant = await foundTenant(database, 'hier')
  const join = (name: string, role: string, organisation: string) =>
    joinPerson(database, tenant, { email: `${name}@x.example`, roles: [role], organisation })
  people = {
    leader: await join('t', 'lid', 'Fieldlab'),
    company: await join('b', 'mkb-partner', 'Niemandsland'),
    other: await join('v', 'lid', 'Vakbond'),
    coordinator: await join('c', 'coordinator', 'Gemeente Hier'),
  }
  run = (who, work) => withTenant(database, who, work)
  const begin = async (who: TestMember) =>
    (
      await run(who, (scope) =>
        beginConsortium(scope, {
          title: 'Skillslab',
          question: 'Hoe?',
          organisation: who.actor.actingForId,
        }),
      )
    ).id
  one = await begin(people.leader)
  two = await begin(people.other)
  const partner = { consortium: one, organisation: people.company.actor.actingForId ?? '' }
  await run(people.leader, (scope) => commit(scope, { ...partner, commitment: 'in-gesprek' }))
})

const facts = { about: '', kind: 'regelgeving' as const, noticedOn: '2026-02-01' }
const note = (who: TestMember, title: string) =>
  run(who, (scope) => noteBarrier(scope, { consortium: one, title, ...facts }))
const judged = {
  evidence: 'getoetst-klopt-niet' as const,
  checkedBy: 'Jurist van Niemandsland',
  checkedOn: '2026-03-01',
  source: 'Wet SUWI, artikel 9',
  finding: 'Het mag wel.',
}
const all = (who: TestMember) => run(who, (scope) => listShared(scope, { search: '' }))

test('what was met is looked into; every judgement stays and the last one counts (R-28)', async () => {
  const { company, leader, coordinator } = people
  const { id: barrier } = await note(company, 'Gegevens delen mag niet')
  const at = { consortium: one, barrier }
  const look = () => run(leader, (scope) => getBarrier(scope, at))
  expect((await look()).barrier).toMatchObject({ evidence: 'ervaren', judgements: [] })
  const judge = (change: object) =>
    run(company, (scope) => judgeBarrier(scope, { ...at, ...judged, ...change }))
  await judge({ evidence: 'getoetst-klopt', source: 'Helpdesk' })
  await judge({})
  expect((await look()).barrier).toMatchObject({
    evidence: 'getoetst-klopt-niet',
    judgements: [{ source: 'Wet SUWI, artikel 9' }, { source: 'Helpdesk' }],
  })
  await expect(judge({ checkedOn: '2100-01-01' })).rejects.toMatchObject({
    code: 'barriers.not-yet',
  })
  await expect(
    run(company, ({ tx }) => tx.barrierJudgement.updateMany({ data: { source: 'anders' } })),
  ).rejects.toThrow('permission denied')
  const settled = { ...at, resolution: 'Navraag gedaan.' }
  await run(company, (scope) => resolveBarrier(scope, settled))
  expect((await look()).barrier).toMatchObject({ resolution: 'Navraag gedaan.' })
  await run(company, (scope) => reopenBarrier(scope, at))
  expect((await look()).barrier.resolvedOn).toBeNull()
  for (const who of [coordinator, people.other])
    await expect(run(who, (scope) => listBarriers(scope, at))).rejects.toMatchObject({
      code: 'consortia.partners-only',
    })
})

test('sharing shows words, kind, evidence and source, and names nobody unless chosen (R-90)', async () => {
  const { company, leader, other } = people
  const { id: barrier } = await note(company, 'Vergunning duurt lang')
  const at = { consortium: one, barrier }
  await run(company, (scope) => judgeBarrier(scope, { ...at, ...judged }))
  const words = { title: 'Vergunningen duren lang', about: '' }
  const share = (who: TestMember, chosen: { named: boolean; checkerNamed: boolean }) =>
    run(who, (scope) => shareBarrier(scope, { ...at, ...words, ...chosen }))
  const silent = { named: false, checkerNamed: false }
  await expect(share(company, silent)).rejects.toMatchObject({ code: 'barriers.leaders-only' })
  const { shared } = await share(leader, silent)
  const [seen] = (await all(other)).items
  expect(seen).toMatchObject({
    ...words,
    kind: 'regelgeving',
    evidence: 'getoetst-klopt-niet',
    source: 'Wet SUWI, artikel 9',
    checkedBy: '',
    named: null,
    met: 1,
  })
  const row = await run(other, ({ tx }) => tx.sharedBarrier.findFirst({ where: { id: shared } }))
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`${one}|${barrier}|Niemandsland|Fieldlab`))
  expect(await run(other, ({ tx }) => tx.barrierEcho.count())).toBe(0)
  const told = await run(other, ({ tx }) => tx.event.findMany({ where: { subjectId: shared } }))
  expect(told).toEqual([])

  await run(company, (scope) =>
    judgeBarrier(scope, { ...at, ...judged, evidence: 'getoetst-klopt' }),
  )
  expect((await run(leader, (scope) => getBarrier(scope, at))).shared).toMatchObject({
    behind: true,
  })
  expect(await share(leader, { named: true, checkerNamed: true })).toEqual({ shared })
  expect((await all(other)).items).toMatchObject([
    {
      evidence: 'getoetst-klopt',
      named: { title: 'Skillslab' },
      checkedBy: 'Jurist van Niemandsland',
    },
  ])

  const echo = { consortium: two, shared }
  for (const _ of [1, 2]) await run(other, (scope) => echoBarrier(scope, echo))
  expect((await all(leader)).items[0]?.met).toBe(2)
  expect((await all(other)).said).toEqual([{ consortium: two, shared, own: false }])
  for (const _ of [1, 2]) await run(other, (scope) => takeBackEcho(scope, echo))
  await run(leader, (scope) => takeBackEcho(scope, { consortium: one, shared }))
  expect((await all(leader)).items[0]?.met).toBe(1)

  await run(leader, (scope) => withdrawShare(scope, at))
  expect((await all(other)).items).toEqual([])
  const late = run(other, (scope) => echoBarrier(scope, echo))
  await expect(late).rejects.toMatchObject({ code: 'barriers.not-shared' })
})

test('the list is for everybody once a coordinator opens it, and filters', async () => {
  const { leader, coordinator } = people
  const { id: barrier } = await note(leader, 'Docenten zijn er niet')
  const about = { consortium: one, barrier, title: 'Docenten zijn er niet', about: 'Te weinig' }
  await run(leader, (scope) => shareBarrier(scope, { ...about, named: false, checkerNamed: false }))
  const visitor = {
    ...leader,
    actor: { personId: null, membershipId: null, roles: [], actingForId: null },
  }
  const read = (filter: object = {}) =>
    run(visitor, (scope) => listOpenly(scope, { search: '', ...filter }))
  await expect(read()).rejects.toMatchObject({ code: 'barriers.no-page' })
  await expect(run(leader, openPage)).rejects.toMatchObject({ kind: 'forbidden' })
  for (const _ of [1, 2]) await run(coordinator, openPage)
  expect((await read()).items).toMatchObject([{ title: 'Docenten zijn er niet' }])
  expect((await read({ kind: 'techniek' })).items).toEqual([])
  expect((await read({ evidence: 'ervaren', search: 'WEINIG' })).items).toHaveLength(1)
  await run(coordinator, closePage)
  await expect(read()).rejects.toMatchObject({ code: 'barriers.no-page' })
})
