import { type Actor, type Scope, type TenantId, withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, type TestDatabase } from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { type Letter, type Mail, MailRefusal } from '@voortent/mailer'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Parts } from './job.ts'
import { mostAttempts } from './letter-states.ts'
import { sendLetter } from './send-letter.ts'
import { find, post, tamper } from './testing/letters.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }
let database: TestDatabase
let tenantId: TenantId
beforeAll(async () => {
  database = await createTestDatabase()
  tenantId = await foundTenant(database, 'zuidoost-brabant')
})

let sent: Letter[]
let answer: () => Promise<void>
const mail: Mail = {
  async send(letter) {
    await answer()
    sent.push(letter)
  },
}
beforeEach(() => {
  sent = []
  answer = async () => {}
})

function send(id: string, others: Partial<Parts> = {}): Promise<void> {
  const publicUrl = 'https://voortent.example'
  const ending = new AbortController().signal
  const parts = { database, mail, publicUrl, ending, log: () => {}, put: async () => {}, ...others }
  return sendLetter.run(parts, id)
}

const refusing = (kind: MailRefusal['kind'], reason: string) => async () => {
  throw new MailRefusal(kind, reason)
}

async function invite(): Promise<{ letter: string; delivery: () => Promise<object> }> {
  const id = newId()
  const who = { tenantId, actor: nobody }
  const lay = async ({ tx, now }: Scope) => {
    const about = { email: 'ans@werkplein.example', role: 'lid', tokenHash: id, invitedBy: newId() }
    await tx.invitation.create({
      data: { tenantId, id, ...about, invitedAt: now, expiresAt: now },
    })
  }
  await withTenant(database, who, lay, { consortia: 'open' })
  const letter = await post(database, {
    template: 'invitation',
    data: {
      tenantName: 'Zuidoost-Brabant',
      inviterName: 'Ans',
      link: '/uitnodiging/geheim',
      untilDate: '2027-01-14',
    },
    senderTenant: tenantId,
    subjectId: id,
  })
  const delivery = () =>
    withTenant(
      database,
      who,
      ({ tx }) =>
        tx.invitation.findFirstOrThrow({
          where: { tenantId, id },
          select: { deliveredAt: true, deliveryError: true },
        }),
      { consortia: 'open' },
    )
  return { letter, delivery }
}

test('a letter goes out once and is forgotten, however often it is asked for', async () => {
  const id = await post(database, {
    template: 'sign-in-code',
    data: { code: '123 456', minutes: 10 },
  })
  await Promise.all([send(id), send(id), send(id)])
  await send(id)
  expect(sent.map(({ id, to }) => ({ id, to }))).toEqual([{ id, to: 'ans@werkplein.example' }])
  expect(await find(database, id)).toMatchObject({ state: 'sent', attempts: 1, data: {} })
})

test('a letter is claimed before anybody outside hears of it', async () => {
  const id = await post(database)
  let seen = ''
  answer = async () => {
    seen = (await find(database, id)).state
  }
  await send(id)
  expect(seen).toBe('sending')
})

test('an invitation shows that its letter arrived', async () => {
  const { letter, delivery } = await invite()
  await send(letter)
  expect(await delivery()).toEqual({ deliveredAt: expect.any(Date), deliveryError: null })
})

test('a refusal for now puts it back until the tries are used up, and its coordinator sees it', async () => {
  const { letter, delivery } = await invite()
  answer = refusing('unreachable', 'connect ECONNREFUSED')
  await expect(send(letter)).rejects.toThrow('ECONNREFUSED')
  expect(await find(database, letter)).toMatchObject({ state: 'queued', attempts: 1 })
  expect(await delivery()).toEqual({ deliveredAt: null, deliveryError: null })
  await tamper(database, letter, { attempts: mostAttempts - 1 })
  await send(letter)
  const lastError = 'unreachable: connect ECONNREFUSED'
  expect(await find(database, letter)).toMatchObject({ state: 'failed', lastError })
  expect(await delivery()).toEqual({ deliveredAt: null, deliveryError: lastError })
})

test('a final refusal and an uncertain end are not tried again', async () => {
  for (const kind of ['refused', 'uncertain'] as const) {
    const { letter } = await invite()
    answer = refusing(kind, '550 no such mailbox')
    await send(letter)
    answer = async () => {}
    await send(letter)
    expect(await find(database, letter)).toMatchObject({ state: 'failed', attempts: 1 })
  }
  expect(sent).toEqual([])
})

test('a failed letter of no tenant forgets its secret, one of a tenant can be posted again', async () => {
  answer = refusing('refused', '550')
  const code = await post(database, {
    template: 'sign-in-code',
    data: { code: '123 456', minutes: 10 },
  })
  const { letter } = await invite()
  for (const id of [code, letter]) await send(id)
  expect((await find(database, code)).data).toEqual({})
  expect((await find(database, letter)).data).toHaveProperty('link')
})

test('a letter that cannot be written fails at once, with the reason in the log', async () => {
  const id = await post(database, { template: 'invitation', data: {}, senderTenant: tenantId })
  const logged: unknown[] = []
  await send(id, { log: (_level, fact) => void logged.push(fact) })
  expect(await find(database, id)).toMatchObject({ state: 'failed', attempts: 1 })
  expect((await find(database, id)).lastError).toMatch(/^unwritable: /)
  expect(logged).toHaveLength(1)
})

test('a mailer that breaks in a way nobody foresaw leaves the letter uncertain', async () => {
  const id = await post(database, { senderTenant: tenantId })
  answer = async () => {
    throw new TypeError('of undefined')
  }
  await send(id)
  expect((await find(database, id)).lastError).toBe('uncertain: TypeError: of undefined')
})
