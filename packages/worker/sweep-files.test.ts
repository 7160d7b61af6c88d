import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { putFile, removeFile } from '@voortent/domain/files'
import { openShelf, takeIn } from '@voortent/files'
import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { remindOfTasks } from './remind-of-tasks.ts'
import { sweepFiles } from './sweep-files.ts'

test('bytes of what was removed or never came to be go a day later, and only those', async () => {
  const database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'hier')
  const folder = await mkdtemp(path.join(tmpdir(), 'voortent-sweep-'))
  const shelf = openShelf(folder, {})
  const about = { email: 'a@x.example', roles: ['lid'], organisation: 'Fieldlab' }
  const member = await joinPerson(database, tenantId, about)
  const before = () => new Date(Date.now() - 2 * 86_400_000)
  const paper = { content: new TextEncoder().encode('%PDF-1.7\n'), name: 'a.pdf' }
  const kept = await withTenant(database, member, async (scope) => {
    const input = { ...paper, kinds: 'any' as const, consortium: null }
    const gone = await putFile(scope, { shelf, takeIn }, input)
    await removeFile({ ...scope, now: before() }, gone.id)
    return putFile(scope, { shelf, takeIn }, input)
  })
  const orphan = path.join(folder, 'files', tenantId, newId())
  const young = path.join(folder, 'files', tenantId, newId())
  for (const place of [orphan, young]) await writeFile(place, 'x')
  await utimes(orphan, before(), before())
  const told: object[] = []
  const parts = {
    database,
    shelf,
    mail: { send: () => Promise.reject(new Error('no letter was asked for')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  await sweepFiles.run(parts, '')
  await remindOfTasks.run(parts, '')
  expect(told).toEqual([
    { job: 'sweep-files', swept: 1, orphans: 1 },
    { job: 'remind-of-tasks', due: 0 },
  ])
  expect(await readdir(path.join(folder, 'files', tenantId))).toEqual([
    kept.id,
    path.basename(young),
  ])
  await rm(folder, { recursive: true })
})
