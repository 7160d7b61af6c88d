import { withDoor, withTenant } from '@voortent/database'
import { listMyTasks } from '@voortent/domain/tenancy'
import { dayOf, newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { makePromiseInput, recordOutcomeInput } from './contract.ts'
import { getPromise } from './get-promise.ts'
import { listPromises } from './list-promises.ts'
import { makePromise } from './make-promise.ts'
import { recordOutcome } from './record-outcome.ts'
import { remindOfPromises } from './remind-of-promises.ts'
import { agendaInDraft, organisationOf, type TestAgenda } from './testing/agenda-in-draft.ts'

let here: TestAgenda
let agenda: string
let action: string
beforeAll(async () => {
  here = await agendaInDraft()
  const begun = await here.begin()
  agenda = begun.agenda
  action = (await here.add(here.coordinator, { title: 'Fonds', speerpunt: begun.speerpunten[0] }))
    .id
})

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000))
const promise = (who: typeof here.union, change: object = {}) =>
  here.as(
    who,
    makePromise,
    makePromiseInput.parse({
      agenda,
      action,
      organisation: organisationOf(here.union),
      what: 'Twee loopbaanadviseurs',
      dueOn: inDays(30),
      ...change,
    }),
  )
const tell = (who: typeof here.union, input: object) =>
  here.as(who, recordOutcome, recordOutcomeInput.parse(input))

test('an organisation promises by its own voice, or visibly through the coordinator', async () => {
  const { id: own } = await promise(here.union)
  const { id: written } = await promise(here.coordinator, { action: null })
  expect(await here.as(here.school, getPromise, { promise: own })).toMatchObject({
    organisation: { name: 'Vakbond Hier' },
    action: { title: 'Fonds' },
    promisedBy: 'vakbond',
    onBehalf: false,
    state: 'open',
    overdue: false,
    may: { answer: false },
  })
  expect(await here.as(here.union, getPromise, { promise: written })).toMatchObject({
    action: null,
    promisedBy: 'coordinator',
    onBehalf: true,
    may: { answer: true },
  })
  const refusal = { kind: 'forbidden', code: 'actions.own-organisation-only' }
  await expect(promise(here.school)).rejects.toMatchObject(refusal)
  await expect(promise(here.coordinator, { action: newId() })).rejects.toMatchObject({
    code: 'actions.no-such-action',
    field: 'action',
  })
  await expect(here.as(here.outsider, getPromise, { promise: own })).rejects.toMatchObject({
    code: 'actions.no-such-promise',
  })
})

test('what became of it is only added to, and the last that was said counts', async () => {
  const { id } = await promise(here.union)
  for (const outcome of ['late', 'broken', 'withdrawn'])
    expect(recordOutcomeInput.safeParse({ promise: id, outcome }).success, outcome).toBe(false)
  await tell(here.union, { promise: id, outcome: 'broken', reason: 'Vacature niet vervuld.' })
  await tell(here.coordinator, { promise: id, outcome: 'late', reason: 'Toch gelukt.' })
  const found = await here.as(here.school, getPromise, { promise: id })
  expect(found.state).toBe('late')
  expect(found.outcomes).toMatchObject([
    { state: 'broken', reason: 'Vacature niet vervuld.', by: 'vakbond', onBehalf: false },
    { state: 'late', by: 'coordinator', onBehalf: true },
  ])
  await expect(tell(here.school, { promise: id, outcome: 'kept' })).rejects.toMatchObject({
    code: 'actions.own-organisation-only',
  })
  const rewritten = here.as(
    here.coordinator,
    ({ tx }) => tx.promiseState.updateMany({ where: { promiseId: id }, data: { reason: '' } }),
    null,
  )
  await expect(rewritten).rejects.toThrow(/permission denied|denied access/)
  expect(await here.recorded(id)).toEqual(['promise.made', 'promise.broken', 'promise.late'])
})

test('a promise is overdue from the day after, and one finds it so', async () => {
  const { id } = await promise(here.union, { dueOn: inDays(-1), what: 'Gisteren' })
  await promise(here.union, { dueOn: inDays(0), what: 'Vandaag' })
  const find = (state: 'overdue' | 'open' | 'kept') =>
    here.as(here.union, listPromises, { agenda, organisation: organisationOf(here.union), state })
  const words = async (state: 'overdue' | 'open' | 'kept') =>
    (await find(state)).map(({ what }) => what)
  expect(await words('overdue')).toEqual(['Gisteren'])
  expect(await words('open')).toContain('Vandaag')
  await tell(here.union, { promise: id, outcome: 'kept' })
  expect(await words('overdue')).toEqual([])
  expect(await words('kept')).toEqual(['Gisteren'])
})

test('an organisation is asked fourteen days before and on the day, once each', async () => {
  const other = await agendaInDraft()
  const { agenda } = await other.begin()
  const make = (dueOn: string, organisation: string, what: string) =>
    other.as(
      other.coordinator,
      makePromise,
      makePromiseInput.parse({ agenda, organisation, what, dueOn }),
    )
  await make(inDays(15), organisationOf(other.union), 'Nog even')
  const { id } = await make(inDays(14), organisationOf(other.union), 'Over twee weken')
  await make(inDays(0), organisationOf(other.school), 'Vandaag')
  const run = (days: number) =>
    withTenant(other.database, other.coordinator, remindOfPromises, {
      clock: () => new Date(Date.now() + days * 86_400_000),
    })
  const asked = async (who: typeof other.union) =>
    (await other.as(who, listMyTasks, { page: 1 })).items.map(({ kind, subject, dueOn }) => [
      kind,
      subject,
      dueOn,
    ])
  expect(await run(0)).toBe(2)
  expect(await run(0)).toBe(0)
  expect(await asked(other.union)).toEqual([['keep-promise', 'Over twee weken', inDays(14)]])
  expect(await asked(other.school)).toEqual([['answer-for-promise', 'Vandaag', inDays(0)]])
  expect(await run(14)).toBe(2)
  expect(await asked(other.union)).toEqual([
    ['answer-for-promise', 'Over twee weken', inDays(14)],
    ['keep-promise', 'Nog even', inDays(15)],
  ])
  await other.as(other.union, recordOutcome, { promise: id, outcome: 'kept', reason: '' })
  expect(await asked(other.union)).toEqual([['keep-promise', 'Nog even', inDays(15)]])
  const letters = await withDoor(other.database, 'mail', (tx) =>
    tx.letter.findMany({ where: { subjectId: id }, select: { template: true, recipient: true } }),
  )
  const recipient = 'vakbond@hier.example'
  expect(letters.map(({ template }) => template).sort()).toEqual([
    'answer-for-promise',
    'keep-promise',
  ])
  expect(letters.every((letter) => letter.recipient === recipient)).toBe(true)
})

test('where nobody speaks for an organisation any more, the coordinators are asked', async () => {
  const other = await agendaInDraft()
  const { agenda } = await other.begin()
  const organisation = organisationOf(other.union)
  const input = makePromiseInput.parse({ agenda, organisation, what: 'Stil', dueOn: inDays(3) })
  await other.as(other.union, makePromise, input)
  await other.as(
    other.coordinator,
    ({ tx, now }) =>
      tx.representation.updateMany({
        where: { organisationId: organisation },
        data: { endedAt: now },
      }),
    null,
  )
  expect(await other.as(other.coordinator, (scope) => remindOfPromises(scope), null)).toBe(1)
  const { items } = await other.as(other.coordinator, listMyTasks, { page: 1 })
  expect(items).toMatchObject([{ kind: 'keep-promise', subject: 'Stil', role: 'coordinator' }])
})
