import { expect, test } from 'vitest'
import { addRiskInput } from '../contract.ts'
import { as, foundConsortium, recordedOf } from '../testing/consortium.ts'
import { addRisk } from './add-risk.ts'
import { changeRisk } from './change-risk.ts'
import { listRisks } from './list-risks.ts'

test('the heaviest that is open stands on top; what became of it is told', async () => {
  const ground = await foundConsortium()
  const { consortium, leader, company, union } = ground
  const add = (title: string, chance: number, effect: number) =>
    as(ground, company, (scope) =>
      addRisk(scope, { consortium, title, chance, effect, measure: '', owner: null }),
    )
  await add('Klein', 1, 1)
  const { id } = await add('Groot', 3, 3)
  await add('Middel', 2, 2)
  const titles = async () =>
    (await as(ground, leader, (scope) => listRisks(scope, { consortium }))).items.map(
      ({ title }) => title,
    )
  expect(await titles()).toEqual(['Groot', 'Middel', 'Klein'])
  const after = { consortium, risk: id, title: 'Groot', chance: 3, effect: 3, measure: 'Reserve' }
  for (const _ of [1, 2])
    await as(ground, company, (scope) =>
      changeRisk(scope, { ...after, owner: company.actor.membershipId, state: 'beheerst' }),
    )
  expect(await titles()).toEqual(['Middel', 'Klein', 'Groot'])
  expect(await recordedOf(ground, id)).toEqual(['risk.added', 'risk.changed'])
  const peek = as(ground, union, (scope) => listRisks(scope, { consortium }))
  await expect(peek).rejects.toMatchObject({ code: 'consortia.partners-only' })
})

test('chance and effect are one of three, also as a form sends them', () => {
  const risk = { consortium: crypto.randomUUID(), title: 'x', measure: '', owner: null }
  expect(addRiskInput.safeParse({ ...risk, chance: '2', effect: '3' }).data).toMatchObject({
    chance: 2,
    effect: 3,
  })
  for (const chance of ['', '0', '4', '1.5', 'veel'])
    expect(addRiskInput.safeParse({ ...risk, chance, effect: '1' }).error?.issues).toMatchObject([
      { path: ['chance'], message: 'workplan.chance-missing' },
    ])
})
