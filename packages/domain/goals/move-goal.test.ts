import { beforeAll, expect, test } from 'vitest'
import { listGoals } from './list-goals.ts'
import { moveGoal } from './move-goal.ts'
import { restoreGoal } from './restore-goal.ts'
import { agendaIn, as, foundRegion, goalIn, type Region } from './testing/region.ts'
import { withdrawGoal } from './withdraw-goal.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

async function three() {
  const { agenda, speerpunt } = await agendaIn(region)
  const ids: string[] = []
  for (const title of ['een', 'twee', 'drie'])
    ids.push((await goalIn(region, speerpunt, { title })).id)
  return { agenda, ids: ids as [string, string, string] }
}

const titles = async (agenda: string) =>
  (await as(region, region.keeper, listGoals, { agenda })).goals.map(({ title }) => title)

test('goals move where one wants; beyond the last is the last', async () => {
  const { agenda, ids } = await three()
  const move = (goal: string, position: number) =>
    as(region, region.keeper, moveGoal, { goal, position })
  expect(await move(ids[2], 0)).toEqual({ position: 0 })
  expect(await titles(agenda)).toEqual(['drie', 'een', 'twee'])
  expect(await move(ids[2], 99)).toEqual({ position: 2 })
  expect(await titles(agenda)).toEqual(['een', 'twee', 'drie'])
})

test('twenty who move at once leave no gap', async () => {
  const { agenda, ids } = await three()
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      as(region, region.keeper, moveGoal, { goal: ids[turn % 3] ?? '', position: (turn * 5) % 3 }),
    ),
  )
  expect((await titles(agenda)).sort()).toEqual(['drie', 'een', 'twee'])
})

test('a withdrawn goal goes, is shown to who may put it back, and comes back to its place', async () => {
  const { agenda, ids } = await three()
  const goal = ids[1]
  await as(region, region.keeper, withdrawGoal, { goal })
  expect(await titles(agenda)).toEqual(['een', 'drie'])
  expect((await as(region, region.keeper, listGoals, { agenda })).withdrawn).toMatchObject([
    { title: 'twee' },
  ])
  expect((await as(region, region.member, listGoals, { agenda })).withdrawn).toEqual([])
  await expect(as(region, region.keeper, moveGoal, { goal, position: 0 })).rejects.toMatchObject({
    code: 'goals.goal-withdrawn',
  })
  await as(region, region.keeper, restoreGoal, { goal })
  await as(region, region.keeper, restoreGoal, { goal })
  expect(await titles(agenda)).toEqual(['een', 'twee', 'drie'])
})
