import { beforeAll, expect, test } from 'vitest'
import { changeItemInput } from '../contract.ts'
import { changeItem } from '../items/change-item.ts'
import { getItem } from '../items/get-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { as, foundShelf, type Shelf, shelve, welding } from '../testing/shelf.ts'
import { answerReview } from './answer-review.ts'
import { askReview } from './ask-review.ts'
import { sayReviewInput, type Verdict } from './contract.ts'
import { getReviews } from './get-reviews.ts'
import { sayReview } from './say-review.ts'
import { stopReview } from './stop-review.ts'

let shelf: Shelf
beforeAll(async () => {
  shelf = await foundShelf()
})
type Who = 'lector' | 'company' | 'coordinator' | 'observer'

const switchReviews = (reviewsLibrary: boolean) =>
  as(shelf, shelf.lector, ({ tx, tenantId }) =>
    tx.tenant.update({ where: { id: tenantId }, data: { reviewsLibrary }, select: { id: true } }),
  )
const draft = () => shelve(shelf, {}, { out: false })
const publish = (item: string) => as(shelf, shelf.lector, (scope) => publishItem(scope, { item }))
const ask = (item: string, who: Who) =>
  as(shelf, shelf.lector, (scope) =>
    askReview(scope, { item, reviewer: shelf[who].actor.membershipId ?? '' }),
  )
const say = (item: string, who: Who, verdict: Verdict, remarks = '') =>
  as(shelf, shelf[who], (scope) => sayReview(scope, { item, verdict, remarks }))
const reviews = (item: string, who: Who = 'lector') =>
  as(shelf, shelf[who], (scope) => getReviews(scope, { item }))
const tasksOf = (who: Who) =>
  as(shelf, shelf[who], ({ tx, actor }) =>
    tx.task.findMany({
      where: { membershipId: actor.membershipId, doneAt: null },
      select: { kind: true, path: true },
    }),
  )

test('without reviews a draft comes out as it is, and nobody is asked', async () => {
  await switchReviews(false)
  const item = await draft()
  expect(await reviews(item)).toBeNull()
  await expect(ask(item, 'company')).rejects.toMatchObject({ code: 'library.reviews-off' })
  await publish(item)
})

test('somebody else reads it, says not yet, is answered, and agrees; then it comes out', async () => {
  await switchReviews(true)
  const item = await draft()
  await expect(publish(item)).rejects.toMatchObject({ code: 'library.review-none' })
  await expect(reviews(item, 'company')).rejects.toMatchObject({ code: 'library.no-such-item' })
  await ask(item, 'company')
  await expect(ask(item, 'company')).rejects.toMatchObject({ code: 'library.already-asked' })
  for (const who of ['lector', 'observer'] as const)
    await expect(ask(item, who)).rejects.toMatchObject({ code: 'library.no-such-reviewer' })
  const path = `kennis/${item}`
  expect(await tasksOf('company')).toEqual([{ kind: 'review-item', path }])
  const seen = await as(shelf, shelf.company, (scope) => getItem(scope, { item }))
  expect(seen).toMatchObject({ status: 'review', may: { write: false } })
  await expect(publish(item)).rejects.toMatchObject({ code: 'library.review-awaited' })

  await say(item, 'company', 'nog-niet', 'Voor wie is dit?')
  expect(await tasksOf('company')).toEqual([])
  expect(await tasksOf('lector')).toEqual([{ kind: 'read-review', path }])
  await expect(say(item, 'company', 'akkoord')).rejects.toMatchObject({ code: 'library.not-asked' })
  await expect(publish(item)).rejects.toMatchObject({ code: 'library.review-not-yet' })
  const { reviews: said } = (await reviews(item)) ?? { reviews: [] }
  expect(said).toMatchObject([{ name: 'b', verdict: 'nog-niet', remarks: 'Voor wie is dit?' }])
  await as(shelf, shelf.lector, (scope) =>
    answerReview(scope, { item, review: said[0]?.id ?? '', answer: 'Staat er nu bij.' }),
  )
  expect(await tasksOf('lector')).toEqual([])
  expect((await reviews(item, 'company'))?.may).toEqual({ ask: false, say: true })

  await say(item, 'company', 'akkoord')
  await as(shelf, shelf.lector, (scope) =>
    changeItem(scope, changeItemInput.parse({ ...welding, item, version: '2' })),
  )
  await expect(publish(item)).rejects.toMatchObject({ code: 'library.review-changed' })
  const last = (await reviews(item))?.reviews.at(-1)
  await as(shelf, shelf.lector, (scope) =>
    answerReview(scope, { item, review: last?.id ?? '', answer: 'Alleen het nummer.' }),
  )
  await say(item, 'company', 'akkoord')
  await publish(item)
  expect(await tasksOf('lector')).toEqual([])
  expect((await reviews(item))?.agreement).toBe('none')
  expect((await reviews(item, 'coordinator'))?.reviews ?? []).toEqual([])
})

test('taken out of review it is a draft that who was asked no longer sees', async () => {
  await switchReviews(true)
  const item = await draft()
  await ask(item, 'coordinator')
  await as(shelf, shelf.lector, (scope) => stopReview(scope, { item }))
  expect(await tasksOf('coordinator')).toEqual([])
  await expect(reviews(item, 'coordinator')).rejects.toMatchObject({
    code: 'library.no-such-item',
  })
  await expect(say(item, 'coordinator', 'akkoord')).rejects.toMatchObject({
    code: 'library.no-such-item',
  })
})

test('who does not agree yet says why', () => {
  const item = '019a0000-0000-7000-8000-000000000000'
  const said = (more: object) => sayReviewInput.safeParse({ item, ...more }).error?.issues[0]
  expect(said({ verdict: 'nog-niet', remarks: ' ' })).toMatchObject({
    path: ['remarks'],
    message: 'library.remarks-missing',
  })
  expect(said({ verdict: 'akkoord' })).toBeUndefined()
})
