import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { changeRoster, getBallot, giveProxy, removeVoter, revokeProxy } from './index.ts'
import { type Council, foundCouncil } from './testing/council.ts'

let council: Council

beforeAll(async () => {
  council = await foundCouncil('volmacht')
})

type Member = Council['mkb']

function give(ballot: string, from: Member, to: Member, organisation = council.idOf(from)) {
  return giveTo(ballot, from, council.idOf(to), organisation)
}

function giveTo(ballot: string, from: Member, receiver: string, organisation = council.idOf(from)) {
  return council.as(from, (scope) => giveProxy(scope, { ballot, organisation, receiver }))
}

test('who holds a proxy votes for the other, until it votes itself', async () => {
  const { vakbond, gemeente, vote, idOf } = council
  const ballot = await council.prepareAndOpen()
  const forUnion = { organisation: idOf(vakbond) }
  await give(ballot, vakbond, gemeente)
  const seen = await council.as(gemeente, (scope) => getBallot(scope, { ballot }))
  expect(seen.mine).toMatchObject([
    { organisation: idOf(gemeente), capacity: 'holder' },
    { organisation: idOf(vakbond), capacity: 'proxy', actFirstFor: null },
  ])
  expect(await vote(gemeente, ballot, 'voor', forUnion)).toEqual({ number: 1, capacity: 'proxy' })
  expect(await vote(vakbond, ballot, 'tegen')).toEqual({ number: 2, capacity: 'holder' })
  await expect(vote(gemeente, ballot, 'voor', forUnion)).rejects.toMatchObject({
    code: 'decisions.organisation-has-voted',
  })
})

test('a revoked proxy casts nothing more, and what it cast stays until the organisation votes', async () => {
  const { vakbond, gemeente, vote, idOf } = council
  const ballot = await council.prepareAndOpen()
  const forUnion = { organisation: idOf(vakbond) }
  await give(ballot, vakbond, gemeente)
  await vote(gemeente, ballot, 'voor', forUnion)
  await council.as(vakbond, (scope) => revokeProxy(scope, { ballot, ...forUnion }))
  await expect(vote(gemeente, ballot, 'tegen', forUnion)).rejects.toMatchObject({
    code: 'decisions.not-your-organisation',
  })
  const seen = await council.as(vakbond, (scope) => getBallot(scope, { ballot }))
  const union = seen.voters.find(({ organisationId }) => organisationId === idOf(vakbond))
  expect(union).toMatchObject({ voted: true, proxy: null, votes: [{ choice: 'voor' }] })
  await give(ballot, vakbond, council.mkb)
})

test('no chains, no two at once, and only the holder gives', async () => {
  const { vakbond, gemeente, mkb, school, schoolToo } = council
  const ballot = await council.prepareAndOpen()
  await give(ballot, vakbond, gemeente)
  const refused = (code: string) => ({ code: `decisions.${code}` })
  await expect(give(ballot, vakbond, mkb)).rejects.toMatchObject(refused('proxy-in-force'))
  await expect(give(ballot, gemeente, mkb)).rejects.toMatchObject(refused('proxy-chain'))
  await expect(give(ballot, mkb, vakbond)).rejects.toMatchObject(refused('proxy-chain'))
  await expect(give(ballot, mkb, mkb)).rejects.toMatchObject(refused('proxy-to-self'))
  await expect(give(ballot, schoolToo, mkb)).rejects.toMatchObject(refused('holders-only'))
  await expect(giveTo(ballot, school, newId())).rejects.toMatchObject(
    refused('receiver-not-on-roster'),
  )
  await expect(give(ballot, mkb, school, council.idOf(gemeente))).rejects.toMatchObject(
    refused('holders-only'),
  )
})

test('a late change of the roster is a coordinator’s recorded act with a reason', async () => {
  const { coordinator, mkb, vote, as, idOf } = council
  const ballot = await council.prepareAndOpen()
  const organisation = idOf(mkb)
  const remove = (who: Member, reason: string) =>
    as(who, (scope) => removeVoter(scope, { ballot, organisation, reason }))
  await expect(remove(coordinator, '')).rejects.toMatchObject({ field: 'reason' })
  const broker = { ...mkb, actor: { ...mkb.actor, roles: ['makelaar'] } }
  await expect(remove(broker, 'Zomaar')).rejects.toMatchObject({
    code: 'decisions.roster-keepers-only',
  })
  const asked = () =>
    as(coordinator, ({ tx }) =>
      tx.task.count({ where: { path: { contains: ballot }, doneAt: null } }),
    )
  expect(await asked()).toBe(4)
  await vote(mkb, ballot, 'voor')
  await remove(coordinator, 'Doet niet meer mee')
  expect(await asked()).toBe(3)
  await expect(vote(mkb, ballot, 'voor')).rejects.toMatchObject({
    code: 'decisions.not-on-roster',
  })
  const before = await as(coordinator, (scope) => getBallot(scope, { ballot }))
  const mandate = before.voters.find((one) => one.organisationId === organisation)?.mandate ?? ''
  await as(coordinator, (scope) =>
    changeRoster(scope, { ballot, organisation, mandate, weight: 3, reason: 'Toch wel' }),
  )
  const after = await as(coordinator, (scope) => getBallot(scope, { ballot }))
  expect(after.rosterChanges.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['removed', 'Doet niet meer mee'],
    ['restored', 'Toch wel'],
  ])
  expect(after.voters.find((one) => one.organisationId === organisation)).toMatchObject({
    weight: 3,
    removed: false,
    voted: true,
  })
  expect(await asked()).toBe(3)
})

test('before opening the roster is set without more ado', async () => {
  const { coordinator, mkb, as, idOf } = council
  const ballot = await council.prepare()
  await as(coordinator, (scope) =>
    removeVoter(scope, { ballot, organisation: idOf(mkb), reason: '' }),
  )
  const { voters, rosterChanges } = await as(coordinator, (scope) => getBallot(scope, { ballot }))
  expect([voters.length, rosterChanges]).toEqual([3, []])
})
