import { addMilestone, addTask } from '@voortent/domain/workplan'
import { beforeAll, expect, test } from 'vitest'
import { getGoingOn } from './get-going-on.ts'
import { as, consortiumIn, foundRegion, type Region } from './testing/region.ts'

let region: Region
let consortium: string
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region, { title: 'Lassen', partners: [region.company] })
})

test('an insider reads what comes next, and who is outside nothing of it', async () => {
  const { fieldlab, company, union, coordinator } = region
  const seenBy = (who = company) => as(region, who, (scope) => getGoingOn(scope, { consortium }))
  expect(await seenBy()).toEqual({
    milestone: null,
    tasks: { open: 0, late: 0, own: 0 },
    gate: null,
    money: null,
    entry: null,
  })
  await as(region, fieldlab, async (scope) => {
    const milestone = { consortium, workPackage: null }
    await addMilestone(scope, { ...milestone, title: 'Later', dueOn: '2099-02-01' })
    await addMilestone(scope, { ...milestone, title: 'Eerst', dueOn: '2020-02-01' })
    const task = { consortium, title: 'Zaal', about: '', workPackage: null }
    const assignee = company.actor.membershipId
    await addTask(scope, { ...task, assignee, dueOn: '2020-01-01' })
    await addTask(scope, { ...task, assignee: null, dueOn: null })
  })
  expect(await seenBy()).toMatchObject({
    milestone: { title: 'Eerst', dueOn: '2020-02-01', late: true },
    tasks: { open: 2, late: 1, own: 1 },
  })
  expect((await seenBy(fieldlab)).tasks).toEqual({ open: 2, late: 1, own: 0 })
  for (const who of [union, coordinator])
    await expect(seenBy(who)).rejects.toMatchObject({ code: 'consortia.partners-only' })
})
