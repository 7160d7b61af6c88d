import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { addWorkPackageInput } from '../contract.ts'
import { as, foundConsortium, type Ground, recordedOf } from '../testing/consortium.ts'
import { addWorkPackage } from './add-work-package.ts'
import { changeWorkPackage } from './change-work-package.ts'
import { listWorkPackages } from './list-work-packages.ts'
import { moveWorkPackage } from './move-work-package.ts'
import { restoreWorkPackage } from './restore-work-package.ts'
import { withdrawWorkPackage } from './withdraw-work-package.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

const facts = { about: '', startsOn: '2027-01-01', endsOn: '2027-06-30', organisation: null }
const add = (who: TestMember, title: string, change: object = {}) =>
  as(ground, who, (scope) =>
    addWorkPackage(scope, { consortium: ground.consortium, title, ...facts, ...change }),
  )
const list = (who: TestMember) =>
  as(ground, who, (scope) => listWorkPackages(scope, { consortium: ground.consortium }))
const titles = async () => (await list(ground.leader)).map(({ title }) => title)

test('who leads divides the work; numbers stay when the order changes or one goes', async () => {
  const { leader, company, union, outsider, consortium } = ground
  const organisation = company.actor.actingForId
  const [one, two] = [await add(leader, 'Opzet'), await add(leader, 'Proef', { organisation })]
  expect([one.number, two.number]).toEqual([1, 2])
  const here = { consortium, workPackage: two.id }
  const act = (work: Parameters<typeof as<unknown>>[2]) => as(ground, leader, work)
  await act((scope) => moveWorkPackage(scope, { ...here, position: 0 }))
  expect(await titles()).toEqual(['Proef', 'Opzet'])
  await act((scope) => withdrawWorkPackage(scope, here))
  const { number } = await add(leader, 'Delen')
  expect(number).toBe(3)
  await act((scope) => restoreWorkPackage(scope, here))
  expect(await titles()).toEqual(['Opzet', 'Delen', 'Proef'])
  expect(await list(company)).toMatchObject([
    {},
    {},
    { number: 2, startsOn: '2027-01-01', lead: { name: 'Niemandsland' }, withdrawn: false },
  ])
  const change = { ...here, ...facts, title: 'Proeven', organisation }
  await act((scope) => changeWorkPackage(scope, change))
  await act((scope) => changeWorkPackage(scope, change))
  expect(await recordedOf(ground, two.id)).toEqual(
    ['added', 'moved', 'withdrawn', 'restored', 'changed'].map((fact) => `work-package.${fact}`),
  )
  await expect(add(company, 'Anders')).rejects.toMatchObject({ code: 'workplan.leaders-only' })
  for (const [who, code] of [
    [union, 'consortia.partners-only'],
    [outsider, 'consortia.no-such-consortium'],
  ] as const) {
    await expect(list(who)).rejects.toMatchObject({ code })
    await expect(add(who, 'Anders')).rejects.toMatchObject({ code })
  }
})

test('a lead is somebody of the consortium, and a period ends after it began', async () => {
  const { leader, union, consortium } = ground
  const foreign = add(leader, 'Elders', { organisation: union.actor.actingForId })
  await expect(foreign).rejects.toMatchObject({
    code: 'workplan.lead-unknown',
    field: 'organisation',
  })
  const input = { consortium, title: 'x', ...facts, startsOn: '2027-07-01' }
  const { error } = addWorkPackageInput.safeParse(input)
  expect(error?.issues).toMatchObject([{ path: ['endsOn'], message: 'workplan.ends-before-start' }])
})
