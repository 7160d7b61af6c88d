import { beforeAll, expect, test } from 'vitest'
import { confirmContributions } from './confirm-contributions.ts'
import { listOwedHandover } from './list-owed-handover.ts'
import { as, enter, entriesOf, foundConsortium, type Ground } from './testing/consortium.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

test('what was promised and not done is left behind, by kind', async () => {
  const { company, leader, consortium } = ground
  const hours = { hours: '10', rate: '50' }
  await enter(ground, company, [{ cash: '1000', ...hours }])
  await enter(ground, company, [{ cash: '400', ...hours }], { stage: 'gerealiseerd' })
  const contributions = (await entriesOf(ground)).map(({ id }) => id)
  await as(ground, leader, (scope) => confirmContributions(scope, { consortium, contributions }))
  const organisation = company.actor.actingForId ?? ''
  const left = await as(ground, company, (scope) =>
    listOwedHandover(scope, { consortium, organisation }),
  )
  expect(left.map(({ kind, what }) => [kind, what.replaceAll(/\s/g, ' ')])).toEqual([
    ['promised-cash', '€ 600,00'],
  ])
})
