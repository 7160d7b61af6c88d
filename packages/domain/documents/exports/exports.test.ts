import { withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { beginExport } from './begin-export.ts'
import { finishExport } from './finish-export.ts'
import { forgetExport } from './forget-export.ts'
import { getExport } from './get-export.ts'
import { listExports } from './list-exports.ts'
import { requestExport } from './request-export.ts'
import { takeExport } from './take-export.ts'
import { tellExportProgress } from './tell-progress.ts'

let database: TestDatabase
let asks: TestMember
let looks: TestMember

const input = { kind: 'text', subject: newId(), format: 'pdf', language: 'nl' } as const
const file = {
  fileName: 'agenda.pdf',
  mediaType: 'application/pdf',
  content: new Uint8Array([37, 80]),
}
const request = () => withTenant(database, asks, (scope) => requestExport(scope, input))

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  asks = await joinPerson(database, here, { email: 'a@x.example', roles: ['lid'] })
  looks = await joinPerson(database, here, { email: 'b@x.example', roles: ['coordinator'] })
})

test('a file is asked for, made and taken, by who asked and nobody else', async () => {
  const { id } = await request()
  const see = () => withTenant(database, asks, (scope) => getExport(scope, { id }))
  const take = (who: TestMember) => withTenant(database, who, (scope) => takeExport(scope, { id }))
  expect(await see()).toMatchObject({ state: 'queued', progress: 0, fileName: null })
  await expect(take(asks)).rejects.toMatchObject({ code: 'documents.no-such-export' })

  const begun = await withTenant(database, asks, (scope) => beginExport(scope, id))
  expect(begun).toMatchObject({ kind: 'text', format: 'pdf', locale: 'nl' })
  await withTenant(database, asks, (scope) => tellExportProgress(scope, id, 40))
  expect(await see()).toMatchObject({ state: 'working', progress: 40 })

  await withTenant(database, asks, (scope) => finishExport(scope, id, file))
  expect(await see()).toMatchObject({ state: 'done', progress: 100 })
  expect(Buffer.from((await take(asks)).content)).toEqual(Buffer.from(file.content))
  await expect(take(looks)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(
    withTenant(database, looks, (scope) => getExport(scope, { id })),
  ).rejects.toMatchObject({ kind: 'not-found' })
  expect(await withTenant(database, looks, listExports)).toEqual([])
  expect(await withTenant(database, asks, (scope) => beginExport(scope, id))).toBeNull()
})

test('an errand waits for the worker, and one a week later takes the file away', async () => {
  const { id } = await request()
  await withTenant(database, asks, (scope) => finishExport(scope, id, file))
  const errands = await withDoor(database, 'errands', (tx) =>
    tx.errand.findMany({ where: { subjectId: id }, orderBy: { dueAt: 'asc' } }),
  )
  expect(errands.map(({ job }) => job)).toEqual(['make-export', 'forget-export'])
  const days = ((errands[1]?.dueAt.getTime() ?? 0) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThan(7.1)
  await withTenant(database, asks, (scope) => forgetExport(scope, id))
  expect(await withTenant(database, asks, listExports)).not.toContainEqual(
    expect.objectContaining({ id }),
  )
})

test('what is larger than twenty megabytes is not kept', async () => {
  const { id } = await request()
  const content = new Uint8Array(20 * 1024 * 1024 + 1)
  await withTenant(database, asks, (scope) => finishExport(scope, id, { ...file, content }))
  expect(await withTenant(database, asks, (scope) => getExport(scope, { id }))).toMatchObject({
    state: 'failed',
    problem: 'too-large',
  })
})

test('nobody has more than five made at once', async () => {
  for (let made = 0; made < 5; made += 1) await request()
  await expect(request()).rejects.toMatchObject({ code: 'documents.too-many-exports' })
})
