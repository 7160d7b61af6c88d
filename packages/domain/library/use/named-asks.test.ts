import { withTenant } from '@voortent/database'
import { joinPerson, type TestMember } from '@voortent/database/testing'
import { endMembership } from '@voortent/domain/admission'
import {
  addRepresentation,
  endRepresentation,
  resumeRepresentation,
} from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openTalkInput } from '../contract.ts'
import { askReview } from '../review/ask-review.ts'
import { getReviews } from '../review/get-reviews.ts'
import { openTalk } from '../talk/open-talk.ts'
import { as, foundShelf, type Shelf, shelve } from '../testing/shelf.ts'
import { namedAsks } from './named-asks.ts'

let shelf: Shelf
let maker: TestMember
let item: string
let voice: string
let turn = 0
beforeAll(async () => {
  shelf = await foundShelf()
})
beforeEach(async () => {
  turn += 1
  maker = await join(`maker${turn}`, `Bureau ${turn}`)
  const organisation = maker.actor.actingForId ?? ''
  item = await shelve(shelf, { organisations: [organisation] })
  await belongTo(organisation)
  voice = await as(shelf, maker, async ({ tx }) => {
    const found = await tx.representation.findFirstOrThrow({ where: { membershipId: idOf(maker) } })
    return found.id
  })
})

const join = (name: string, organisation?: string) =>
  joinPerson(shelf.database, shelf.lector.tenantId, {
    email: `${name}@x.example`,
    roles: ['lector'],
    ...(organisation && { organisation }),
  })
const belongTo = (writer: string) =>
  withTenant(
    shelf.database,
    shelf.lector,
    ({ tx, tenantId }) =>
      tx.libraryItem.updateMany({ where: { tenantId, id: item }, data: { writers: [writer] } }),
    { consortia: 'open' },
  )
const idOf = ({ actor }: TestMember) => actor.membershipId ?? ''
const asCoordinator = <Result>(work: Parameters<typeof as<Result>>[2]) =>
  as(shelf, shelf.coordinator, work)
const ask = () =>
  as(shelf, shelf.company, (scope) =>
    openTalk(scope, openTalkInput.parse({ item, kind: 'question', body: 'Hoe lang?' })),
  )
const askedOf = (who: TestMember) =>
  asCoordinator(({ tx }) =>
    tx.task.count({ where: { kind: 'answer-reader', membershipId: idOf(who), doneAt: null } }),
  )
const colleague = async () => {
  const member = await join(`collega${turn}`)
  await asCoordinator((scope) =>
    addRepresentation(scope, {
      organisation: maker.actor.actingForId ?? '',
      membership: idOf(member),
      function: 'Onderzoeker',
      startsOn: '2020-01-01',
      endsOn: null,
    }),
  )
  return member
}

test('what was asked of a maker goes to who speaks for its organisation from then on, and comes back', async () => {
  await ask()
  expect(await askedOf(maker)).toBe(1)
  const heir = await colleague()
  const input = { representation: voice, endsOn: dayOf(new Date()), successor: null }
  await asCoordinator((scope) => endRepresentation(scope, input, [namedAsks]))
  expect([await askedOf(maker), await askedOf(heir)]).toEqual([0, 1])
  await asCoordinator((scope) =>
    resumeRepresentation(scope, { representation: voice }, [namedAsks]),
  )
  expect([await askedOf(maker), await askedOf(heir)]).toEqual([1, 0])
})

test('who makes it all the same keeps what was asked; with nobody left it waits for the coordinators', async () => {
  await ask()
  await belongTo(idOf(maker))
  const heir = await colleague()
  const input = { representation: voice, endsOn: dayOf(new Date()), successor: null }
  await asCoordinator((scope) => endRepresentation(scope, input, [namedAsks]))
  expect([await askedOf(maker), await askedOf(heir)]).toEqual([1, 0])
  const left = { membershipId: idOf(heir), successors: {} }
  await asCoordinator((scope) => endMembership(scope, left, [namedAsks]))
  const leaver = { membershipId: idOf(maker), successors: {} }
  await asCoordinator((scope) => endMembership(scope, leaver, [namedAsks]))
  expect(await askedOf(maker)).toBe(1)
})

test('who was to read an item and takes no part any more is waited for no longer', async () => {
  item = await shelve(shelf, {}, { out: false })
  const reader = await join('lezer')
  const switchReviews = (reviewsLibrary: boolean) =>
    asCoordinator(({ tx, tenantId }) =>
      tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } }),
    )
  await switchReviews(true)
  const asLector = <Result>(work: Parameters<typeof as<Result>>[2]) => as(shelf, shelf.lector, work)
  await asLector((scope) => askReview(scope, { item, reviewer: idOf(reader) }))
  const agreement = async () => (await asLector((scope) => getReviews(scope, { item })))?.agreement
  expect(await agreement()).toBe('awaited')
  const left = { membershipId: idOf(reader), successors: {} }
  await asCoordinator((scope) => endMembership(scope, left, [namedAsks]))
  expect(await agreement()).toBe('none')
  await switchReviews(false)
  const asked = await asLector(({ tx }) =>
    tx.task.findMany({ where: { path: `kennis/${item}`, doneAt: null } }),
  )
  expect(asked).toMatchObject([{ kind: 'find-reader', membershipId: idOf(shelf.lector) }])
})
