import { beforeAll, expect, test } from 'vitest'
import { rightsOnGoalText } from './rights-on-goal-text.ts'
import { agendaIn, as, foundRegion, goalIn, inPhase, type Region } from './testing/region.ts'
import { withdrawGoal } from './withdraw-goal.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion()
})

test('a goal’s text is written by who writes its speerpunt, and read once it is withdrawn', async () => {
  const { agenda, speerpunt } = await agendaIn(region)
  const { id } = await goalIn(region, speerpunt)
  const rights = (who = region.member) =>
    as(region, who, rightsOnGoalText, { subjectType: 'goal', subjectId: id })
  expect(await rights()).toBe('write')
  expect(await rights(region.outsider)).toBeNull()
  await inPhase(region, agenda, 'consultatie')
  expect([await rights(), await rights(region.keeper)]).toEqual(['read', 'write'])
  await as(region, region.keeper, withdrawGoal, { goal: id })
  expect(await rights(region.keeper)).toBe('read')
})

test('what is no goal is none of its business', async () => {
  const other = { subjectType: 'speerpunt', subjectId: '019a0000-0000-7000-8000-000000000000' }
  expect(await as(region, region.keeper, rightsOnGoalText, other)).toBeNull()
})
