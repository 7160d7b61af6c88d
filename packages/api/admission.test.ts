import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { startSession } from '@voortent/domain/identity'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { beginVisit } from './visit.ts'

let database: Database
let coordinator: TestMember
let member: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  coordinator = await joinPerson(database, here, { email: 'c@x.example', roles: ['coordinator'] })
  member = await joinPerson(database, here, { email: 'l@x.example', roles: ['lid'] })
})

/** The API as somebody signed in, or as a visitor with an empty jar. */
async function apiOf(who: TestMember | null, address = '10.0.0.1') {
  const browser = { userAgent: '', address, now: new Date() }
  let token: string | undefined
  if (who) {
    const session = await withDoor(database, 'identity', (tx) =>
      startSession(tx, who.actor.personId ?? '', browser),
    )
    token = session.token
  }
  const jar = {
    read: () => token,
    write: (fresh: string) => {
      token = fresh
    },
    clear: () => {},
  }
  const services = { database, publicUrl: 'https://v.example', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address, userAgent: '', locale: 'nl', jar }
  return () => createCaller(beginVisit(services, about))
}

async function invite(email: string): Promise<string> {
  const api = await apiOf(coordinator)
  await api().admission.invite({ tenant: 'hier', addresses: email, role: 'lid' })
  const letter = await withDoor(database, 'mail', (tx) =>
    tx.letter.findFirstOrThrow({ where: { recipient: email } }),
  )
  return String((letter.data as { link: string }).link.split('/').at(-1))
}

test('from invitation to member: the newcomer is signed in afterwards', async () => {
  const token = await invite('nieuw@x.example')
  const visitor = await apiOf(null)
  const link = { tenant: 'hier', token }
  expect(await visitor().admission.openInvitation(link)).toMatchObject({ state: 'open' })
  await visitor().admission.acceptInvitation({ ...link, displayName: 'Nieuw' })
  expect(await visitor().identity.me()).toMatchObject({ email: 'nieuw@x.example' })
  expect(await visitor().tenancy.enter({ tenant: 'hier' })).toMatchObject({ roles: ['lid'] })
  expect(await visitor().admission.openInvitation(link)).toMatchObject({
    state: 'accepted',
    isMember: true,
  })
})

test('a weak password leaves neither account nor member behind', async () => {
  const link = { tenant: 'hier', token: await invite('zwak@x.example') }
  const visitor = await apiOf(null)
  const accepting = visitor().admission.acceptInvitation({
    ...link,
    displayName: 'Zwak',
    password: 'zwak@x.example',
  })
  await expect(accepting).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await visitor().identity.me()).toBeNull()
  expect(await visitor().admission.openInvitation(link)).toMatchObject({
    state: 'open',
    invitation: { hasAccount: false },
  })
})

test('requests to join pass, until one sender asks too often', async () => {
  const visitor = await apiOf(null, '10.0.0.9')
  const ask = (turn: number) =>
    visitor().admission.requestToJoin({
      tenant: 'hier',
      displayName: 'Iemand',
      email: `vraag${turn}@x.example`,
      organisationName: 'Metaal BV',
      question: 'Mag ik meedoen?',
    })
  for (let turn = 0; turn < 20; turn++) await ask(turn)
  await expect(ask(20)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  const other = await apiOf(null, '10.0.0.10')
  await other().admission.requestToJoin({
    tenant: 'hier',
    displayName: 'X',
    email: 'ander@x.example',
    organisationName: 'X BV',
    question: 'En ik?',
  })
  const api = await apiOf(coordinator)
  const { total, items } = await api().admission.joinRequests({ tenant: 'hier' })
  expect(total).toBe(21)
  const answer = { tenant: 'hier', requestId: items[0]?.id ?? '', message: 'Welkom' }
  await api().admission.approveJoinRequest({ ...answer, role: 'lid' })
})

test('settings and logo travel whole; a member is refused', async () => {
  const [boss, plain] = [await apiOf(coordinator), await apiOf(member)]
  const settings = {
    tenant: 'hier',
    kind: 'arbeidsmarktregio' as const,
    name: 'Regio Hier',
    region: null,
    primaryColour: '#0b4f5c',
    accentColour: '#4d8578',
    welcomeText: 'Welkom',
    modules: ['partners' as const],
    reviewsLibrary: false,
  }
  await boss().tenancy.changeSettings(settings)
  await expect(plain().tenancy.changeSettings(settings)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const content = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  await boss().tenancy.placeLogo({ tenant: 'hier', content, altText: 'Tent' })
  const visitor = await apiOf(null)
  expect(await visitor().tenancy.logo({ tenant: 'hier' })).toMatchObject({ mediaType: 'image/png' })
  const stored = await withTenant(database, coordinator, ({ tx }) => tx.tenant.findFirst())
  expect(stored?.name).toBe('Regio Hier')
})

test('what stands on the name of a member who leaves goes to who takes over', async () => {
  const leaver = await joinPerson(database, member.tenantId, {
    email: 'weg@x.example',
    roles: ['lid'],
  })
  const [consortium, documentId, planTask] = [newId(), newId(), newId()]
  const open = <Result>(work: Parameters<typeof withTenant<Result>>[2]) =>
    withTenant(database, member, work, { consortia: 'open' })
  await open(async ({ tx, tenantId, now }) => {
    const about = { tenantId, createdAt: now, changedAt: now }
    const subject = { subjectType: 'consortium', subjectId: consortium, consortiumId: consortium }
    await tx.document.createMany({ data: { tenantId, id: documentId, createdAt: now, ...subject } })
    await tx.consortium.createMany({
      data: { ...about, id: consortium, title: 'Lab', question: '', documentId },
    })
    const place = { tenantId, consortiumId: consortium, since: now }
    const [by, of] = [member, leaver].map(({ actor }) => actor.membershipId ?? '')
    await tx.consortiumPerson.createMany({
      data: [
        { ...place, id: newId(), membershipId: by ?? '', role: 'projectleider' },
        { ...place, id: newId(), membershipId: of ?? '', role: 'lid' },
      ],
    })
    await tx.planTask.createMany({
      data: {
        ...about,
        id: planTask,
        consortiumId: consortium,
        title: 'Zaal',
        membershipId: of ?? '',
      },
    })
  })
  const api = await apiOf(coordinator)
  const membershipId = leaver.actor.membershipId ?? ''
  await api().admission.endMembership({ tenant: 'hier', membershipId, successors: {} })
  const found = await open(({ tx }) => tx.planTask.findFirst({ where: { id: planTask } }))
  expect(found?.membershipId).toBe(member.actor.membershipId)
})
