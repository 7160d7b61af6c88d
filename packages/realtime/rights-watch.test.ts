import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { closeCode } from './close-code.ts'
import { createRightsWatch, filterOf, type Recheck, type Watched } from './rights-watch.ts'
import { roomIdOf } from './room-id.ts'
import { asOwner, makeDocument } from './testing/make-document.ts'
import { openTestRoom } from './testing/open-test-room.ts'
import { rawSocket } from './testing/raw-socket.ts'
import { tokenFor, until } from './testing/write-in-room.ts'

const database = await createTestDatabase()

afterEach(() => {
  vi.useRealTimers()
})

function watched(about: Partial<Watched> = {}): Watched & { heard: unknown[] } {
  const heard: unknown[] = []
  return {
    tenantId: 'tenant',
    documentId: 'document',
    personId: 'person',
    sessionId: 'session',
    settle: (scopes) => heard.push(scopes),
    doubt: () => heard.push('doubt'),
    heard,
    ...about,
  }
}

const everybodyWrites: Recheck = async () => ['room:write']
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('somebody is asked about at once, and when a change may concern them', async () => {
  const watch = createRightsWatch({ recheck: everybodyWrites, every: 60_000, onError: () => {} })
  const [one, other] = [watched(), watched({ personId: 'somebody else' })]
  watch.watch(one)
  watch.watch(other)
  await turn()
  expect([one.heard.length, other.heard.length]).toEqual([1, 1])
  watch.refresh({ personId: 'person' })
  watch.refresh({ tenantId: 'elsewhere' })
  await turn()
  expect([one.heard.length, other.heard.length]).toEqual([2, 1])
  watch.refresh()
  await turn()
  expect([one.heard.length, other.heard.length]).toEqual([3, 2])
  watch.forget(one)
  watch.refresh()
  await turn()
  expect([one.heard.length, other.heard.length]).toEqual([3, 3])
  watch.close()
})

test('an answer from before a change never comes last', async () => {
  const answers: PromiseWithResolvers<readonly ['room:write'] | null>[] = []
  const recheck: Recheck = () => {
    const answer = Promise.withResolvers<readonly ['room:write'] | null>()
    answers.push(answer)
    return answer.promise
  }
  const watch = createRightsWatch({ recheck, every: 60_000, onError: () => {} })
  const visitor = watched()
  watch.watch(visitor)
  watch.refresh()
  await turn()
  expect(answers).toHaveLength(1)
  answers[0]?.resolve(['room:write'])
  await turn()
  answers[1]?.resolve(null)
  await turn()
  expect(visitor.heard).toEqual([['room:write'], null])
  watch.close()
})

test('a few failures are overcome, more are a doubt', async () => {
  vi.useFakeTimers()
  let failures = 2
  const onError = vi.fn()
  const recheck: Recheck = async () => {
    failures -= 1
    if (failures >= 0) throw new Error('No answer')
    return ['room:read']
  }
  const watch = createRightsWatch({ recheck, every: 60_000, onError })
  const visitor = watched()
  watch.watch(visitor)
  await vi.advanceTimersByTimeAsync(2000)
  expect(visitor.heard).toEqual([['room:read']])
  failures = 99
  watch.refresh()
  await vi.advanceTimersByTimeAsync(2000)
  expect(visitor.heard).toEqual([['room:read'], 'doubt'])
  expect(onError).toHaveBeenCalledTimes(5)
  watch.close()
})

test('a notice names a person, a tenant, both or everybody', () => {
  expect(filterOf('{"tenantId":"t","personId":"p"}')).toEqual({ tenantId: 't', personId: 'p' })
  expect(filterOf('{"tenantId":null,"personId":"p"}')).toEqual({ personId: 'p' })
  for (const unclear of ['', 'nonsense', '7', 'null', '[]', '{"tenantId":7}']) {
    expect(filterOf(unclear)).toEqual({})
  }
})

test('a membership that ends shows its person out within two seconds, and nobody else', async () => {
  const tenantId = await foundTenant(database, 'rechten')
  const [leaves, stays] = await Promise.all([
    joinPerson(database, tenantId, { email: 'gaat@voortent.example', roles: ['member'] }),
    joinPerson(database, tenantId, { email: 'blijft@voortent.example', roles: ['member'] }),
  ])
  const { documentId } = await makeDocument(database.ownerUrl, tenantId)
  const room = await openTestRoom(database, {
    recheck: ({ tenantId, personId }) =>
      asOwner(database.ownerUrl, async (owner) => {
        const member =
          'SELECT FROM membership WHERE tenant_id = $1 AND person_id = $2 AND ended_at IS NULL'
        const { rowCount } = await owner.query(member, [tenantId, personId])
        return rowCount ? ['room:write'] : null
      }),
  })
  const roomId = roomIdOf(tenantId, documentId)
  const enter = async (personId: string | null) =>
    rawSocket(room.server.url, roomId, await tokenFor({ roomId, personId: personId ?? '' }))
  const [gone, there] = [await enter(leaves.actor.personId), await enter(stays.actor.personId)]
  await Promise.all([gone.greeted, there.greeted])
  const since = Date.now()
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('UPDATE membership SET ended_at = now() WHERE person_id = $1', [
      leaves.actor.personId,
    ]),
  )
  expect(await gone.closed).toBe(closeCode.notAllowed)
  expect(Date.now() - since).toBeLessThan(2000)
  await until(() => there.heard.some((message) => message.type === 102), 'the other sees it')
  there.close()
})
