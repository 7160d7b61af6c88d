import { withTenant } from '@voortent/database'
import { joinPerson, type TestDatabase, type TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { joinRequestInput } from './contract.ts'
import { requestToJoin } from './request-to-join.ts'
import { comeIn, lettersTo, publicUrl, twoTenants } from './testing/two-tenants.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember

beforeAll(async () => {
  ;({ database, coordinator, elsewhere } = await twoTenants())
  await joinPerson(database, coordinator.tenantId, { email: 'lid@x.example', roles: ['lid'] })
})

const about = {
  displayName: 'Mevrouw Metaal',
  email: 'metaal@x.example',
  organisationName: 'Metaal BV',
  question: 'Kan mijn bedrijf meedoen?',
}
const ask = (changes: object = {}) =>
  comeIn(database, coordinator, (scope) =>
    requestToJoin(scope, joinRequestInput.parse({ ...about, ...changes }), {
      locale: 'nl',
      publicUrl,
    }),
  )
const requests = (where: TestMember) =>
  withTenant(database, where, ({ tx }) => tx.joinRequest.findMany())

test('a request reaches who asked and every coordinator, with a task, in this tenant only', async () => {
  await ask()
  const [request, ...more] = await requests(coordinator)
  expect([request?.question, more]).toEqual([about.question, []])
  expect(await requests(elsewhere)).toEqual([])
  expect(await lettersTo(database, about.email)).toMatchObject([
    { template: 'join-request-received', data: { tenantName: 'hier' } },
  ])
  const path = `beheer/aanvragen/${request?.id}`
  expect(await lettersTo(database, 'coordinator@hier.example')).toMatchObject([
    {
      template: 'join-request-asked',
      data: { question: about.question, link: `${publicUrl}/hier/${path}` },
    },
  ])
  expect(await lettersTo(database, 'lid@x.example')).toEqual([])
  const tasks = await withTenant(database, coordinator, ({ tx }) => tx.task.findMany())
  expect(tasks).toMatchObject([{ kind: 'answer-join-request', path, role: 'coordinator' }])
})

test('asking again changes the question and bothers nobody twice', async () => {
  await ask({ email: 'weer@x.example' })
  await ask({ email: 'weer@x.example', question: 'Of toch anders?' })
  const mine = (await requests(coordinator)).filter(({ email }) => email === 'weer@x.example')
  expect(mine).toMatchObject([{ question: 'Of toch anders?' }])
  expect(await lettersTo(database, 'weer@x.example')).toHaveLength(1)
})

test('a robot that fills in what people do not see leaves nothing behind', async () => {
  await ask({ email: 'robot@x.example', website: 'http://spam.example' })
  expect(await lettersTo(database, 'robot@x.example')).toEqual([])
  expect((await requests(coordinator)).map(({ email }) => email)).not.toContain('robot@x.example')
})
