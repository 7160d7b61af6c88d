import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openTalkInput } from '../contract.ts'
import { lead } from '../testing/consortium.ts'
import { as, foundShelf, readLetters, type Shelf, shelve } from '../testing/shelf.ts'
import { answerTalk } from './answer-talk.ts'
import { endorseItem } from './endorse-item.ts'
import { openTalk } from './open-talk.ts'
import { withdrawEndorsement } from './withdraw-endorsement.ts'

type Who = 'lector' | 'company' | 'coordinator'

let shelf: Shelf
let item: string
beforeAll(async () => {
  shelf = await foundShelf()
})
beforeEach(async () => {
  item = await shelve(shelf)
})

/** What somebody is asked about the item and has not done yet. */
const asked = (who: Who) =>
  as(shelf, shelf.lector, async ({ tx }) => {
    const tasks = await tx.task.findMany({
      where: {
        membershipId: shelf[who].actor.membershipId,
        path: { startsWith: `kennis/${item}` },
        doneAt: null,
      },
      orderBy: { id: 'asc' },
    })
    return tasks.map(({ kind }) => kind)
  })
const letters = async (about: string) =>
  (await readLetters(shelf, about)).map(({ template, recipient, words }) =>
    [template, recipient, words].filter(Boolean).join(' '),
  )
const endorse = (who: Who, words = 'Het klopt.') =>
  as(shelf, shelf[who], (scope) => endorseItem(scope, { item, words }))
const open = async (who: Who, more: object = {}) =>
  (
    await as(shelf, shelf[who], (scope) =>
      openTalk(
        scope,
        openTalkInput.parse({ item, kind: 'talk', body: 'Wie probeert dit?', ...more }),
      ),
    )
  ).id
const answer = (who: Who, thread: string) =>
  as(shelf, shelf[who], (scope) => answerTalk(scope, { item, thread, body: 'Wij.' }))

test('makers hear of who stands behind an item: each once, in one letter a day (R-44)', async () => {
  await endorse('company')
  await endorse('company', 'Het klopt echt.')
  const told = ['item-endorsed l@x.example Het klopt.']
  expect([await asked('lector'), await letters(item)]).toEqual([['read-endorsement'], told])
  await as(shelf, shelf.company, (scope) => withdrawEndorsement(scope, { item }))
  await endorse('company')
  expect(await asked('lector')).toEqual(['read-endorsement'])
  await endorse('coordinator')
  expect(await asked('lector')).toEqual(['read-endorsement', 'read-endorsement'])
  expect([await letters(item), await asked('company')]).toEqual([told, []])
})

test('makers hear of a thread that others begin, in one letter a day, and not of their own', async () => {
  await open('company')
  await open('coordinator', { body: 'En in de zomer?' })
  await open('lector')
  expect(await asked('lector')).toEqual(['read-talk', 'read-talk'])
  expect(await letters(item)).toEqual(['item-discussed l@x.example Wie probeert dit?'])
  expect([await asked('company'), await asked('coordinator')]).toEqual([[], []])
})

test('who began a thread or took part hears of what is said since, until they answer', async () => {
  const thread = await open('company')
  await answer('coordinator', thread)
  await answer('coordinator', thread)
  expect(await asked('company')).toEqual(['read-answer'])
  await answer('lector', thread)
  expect([await asked('lector'), await asked('company'), await asked('coordinator')]).toEqual([
    [],
    ['read-answer'],
    ['read-answer'],
  ])
  await answer('company', thread)
  expect([await asked('company'), await asked('lector')]).toEqual([[], ['read-answer']])
  expect((await letters(thread)).toSorted()).toEqual([
    'talk-answered c@x.example',
    'talk-answered l@x.example',
    'thread-answered b@x.example',
  ])
})

test('who left the consortium that an item stays in hears no more of its threads', async () => {
  const consortium = await lead(shelf, shelf.lector, { title: 'Laslab' })
  const membershipId = shelf.company.actor.membershipId ?? ''
  const letIn = (inside: boolean) =>
    as(shelf, shelf.lector, async ({ tx, tenantId, now }) => {
      const person = {
        tenantId,
        consortiumId: consortium,
        membershipId,
      }
      if (inside)
        await tx.consortiumPerson.createMany({
          data: { ...person, id: consortium, role: 'lid', since: now },
        })
      else await tx.consortiumPerson.updateMany({ where: person, data: { until: now } })
    })
  await letIn(true)
  item = await shelve(shelf, { consortium, visibility: 'consortium' })
  const thread = await open('company')
  await answer('lector', thread)
  expect(await asked('company')).toEqual(['read-answer'])
  await answer('company', thread)
  await letIn(false)
  await answer('lector', thread)
  expect(await asked('company')).toEqual([])
})

test('what is said of a private question is heard by who asks and whose item it is today', async () => {
  const thread = await open('company', { kind: 'question', private: true })
  await answer('lector', thread)
  expect(await asked('company')).toEqual(['read-answer'])
  await as(shelf, shelf.lector, ({ tx, tenantId }) =>
    tx.libraryItem.updateMany({
      where: { tenantId, id: item },
      data: { writers: { push: shelf.coordinator.actor.membershipId ?? '' } },
    }),
  )
  await answer('coordinator', thread)
  await as(shelf, shelf.lector, ({ tx, tenantId }) =>
    tx.libraryItem.updateMany({
      where: { tenantId, id: item },
      data: { writers: [shelf.lector.actor.membershipId ?? ''] },
    }),
  )
  await answer('company', thread)
  expect([await asked('lector'), await asked('coordinator')]).toEqual([['read-answer'], []])
})
