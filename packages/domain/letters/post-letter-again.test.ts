import { postLetter, type TenantId, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { listFailedLetters } from './list-failed-letters.ts'
import { postLetterAgain } from './post-letter-again.ts'

let database: TestDatabase
let coordinator: TestMember
let elsewhere: TestMember
let member: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenantId: TenantId, email: string, role: string) =>
    joinPerson(database, tenantId, { email, roles: [role] })
  coordinator = await join(here, 'c@hier.example', 'coordinator')
  member = await join(here, 'l@hier.example', 'lid')
  elsewhere = await join(there, 'c@daar.example', 'coordinator')
})

async function failedLetter(change: object = {}): Promise<string> {
  const onceKey = newId()
  await withTenant(database, coordinator, ({ tx, tenantId }) =>
    postLetter(tx, {
      onceKey,
      recipient: 'ans@werkplein.example',
      template: 'invitation',
      locale: 'nl',
      data: { link: 'https://voortent.example/uitnodiging/geheim' },
      senderTenant: tenantId,
    }),
  )
  const failed = { state: 'failed', attempts: 3, lastError: 'refused: 550 5.1.1: no such box' }
  const letter = await withDoor(database, 'mail', (tx) =>
    tx.letter.update({ where: { onceKey }, data: { ...failed, ...change } }),
  )
  return letter.id
}

const list = (who: TestMember) => withTenant(database, who, listFailedLetters)
const again = (who: TestMember, letter: string) =>
  withTenant(database, who, (scope) => postLetterAgain(scope, { letter }))

test('a coordinator sees which letters failed and why, and nothing of what stood in them', async () => {
  const id = await failedLetter()
  await failedLetter({ state: 'sent' })
  const seen = await list(coordinator)
  expect(seen).toEqual([
    {
      id,
      recipient: 'ans@werkplein.example',
      template: 'invitation',
      failure: 'refused',
      detail: '550 5.1.1: no such box',
      postedAt: expect.any(Date),
    },
  ])
  expect(JSON.stringify(seen)).not.toContain('geheim')
  expect(await list(elsewhere)).toEqual([])
  await expect(list(member)).rejects.toThrow('tenancy.coordinators-only')
})

test('asking leaves the mail door as closed as it was', async () => {
  await failedLetter()
  const read = await withTenant(database, coordinator, async (scope) => {
    await listFailedLetters(scope)
    return scope.tx.letter.count()
  })
  expect(read).toBe(0)
  const withItsDoor = await withTenant(
    database,
    coordinator,
    async (scope) => {
      await listFailedLetters(scope)
      return scope.tx.$queryRaw`SELECT current_setting('app.door') AS door`
    },
    { door: 'identity' },
  )
  expect(withItsDoor).toEqual([{ door: 'identity' }])
})

test('posting again puts the letter back whole, announces it, and is recorded', async () => {
  const id = await failedLetter()
  await again(coordinator, id)
  const letter = await withDoor(database, 'mail', (tx) => tx.letter.findUnique({ where: { id } }))
  expect(letter).toMatchObject({ state: 'queued', attempts: 0, lastError: null })
  expect(letter?.data).toHaveProperty('link')
  const recorded = await withTenant(database, coordinator, ({ tx }) =>
    tx.event.findFirst({ where: { subjectId: id } }),
  )
  expect(recorded?.type).toBe('letter.posted-again')
})

test('nobody posts the letter of another tenant, nor one that did not fail, nor without the role', async () => {
  const id = await failedLetter()
  await expect(again(elsewhere, id)).rejects.toThrow('letters.not-failed')
  await expect(again(member, id)).rejects.toThrow('tenancy.coordinators-only')
  await again(coordinator, id)
  await expect(again(coordinator, id)).rejects.toThrow('letters.not-failed')
})
