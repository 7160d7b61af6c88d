import { readFile } from '@voortent/domain/files'
import { beforeAll, expect, test } from 'vitest'
import { reachMilestoneInput } from '../contract.ts'
import { getPlan } from '../get-plan.ts'
import { as, foundConsortium, type Ground, recordedOf } from '../testing/consortium.ts'
import { filesInMemory } from '../testing/files.ts'
import { addMilestone } from './add-milestone.ts'
import { getMilestone } from './get-milestone.ts'
import { missMilestone } from './miss-milestone.ts'
import { moveMilestone } from './move-milestone.ts'
import { reachMilestone } from './reach-milestone.ts'
import { reopenMilestone } from './reopen-milestone.ts'
import { withdrawMilestone } from './withdraw-milestone.ts'

let ground: Ground
const files = filesInMemory()
beforeAll(async () => {
  ground = await foundConsortium()
})

const set = async (dueOn: string) => {
  const { consortium, leader } = ground
  const { id } = await as(ground, leader, (scope) =>
    addMilestone(scope, { consortium, title: 'Eerste groep klaar', workPackage: null, dueOn }),
  )
  return { consortium, milestone: id }
}
const look = async (at: { consortium: string; milestone: string }) =>
  (await as(ground, ground.company, (scope) => getMilestone(scope, at))).milestone

test('its day moves with a reason, by who leads; where it stood stays readable', async () => {
  const { leader, company, union } = ground
  const at = await set('2026-03-01')
  const move = (who: typeof leader, dueOn: string) =>
    as(ground, who, (scope) => moveMilestone(scope, { ...at, dueOn, reason: 'Docent ziek.' }))
  await expect(move(company, '2026-04-01')).rejects.toMatchObject({ code: 'workplan.leaders-only' })
  await expect(move(union, '2026-04-01')).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await move(leader, '2026-04-01')
  await move(leader, '2026-04-01')
  await move(leader, '2026-05-01')
  expect(await look(at)).toMatchObject({
    dueOn: '2026-05-01',
    turns: [
      { turn: 'verzet', from: '2026-04-01', to: '2026-05-01' },
      { turn: 'verzet', from: '2026-03-01', to: '2026-04-01', reason: 'Docent ziek.' },
    ],
  })
  const { milestones } = await as(ground, company, (scope) => getPlan(scope, at))
  expect(milestones).toMatchObject([{ moved: 2, overdue: true }])
  const untold = await recordedOf(ground, at.milestone)
  expect(untold).toEqual(['milestone.added', 'milestone.moved', 'milestone.moved'])
})

test('it is reached by anybody inside, with what shows it; not for a day to come', async () => {
  const { company, leader, union } = ground
  const at = await set('2026-06-01')
  const empty = { ...at, on: '2026-06-01', evidence: ' ', link: '', file: null }
  expect(reachMilestoneInput.safeParse(empty).error?.issues).toMatchObject([
    { path: ['evidence'], message: 'workplan.evidence-missing' },
  ])
  const file = { content: Uint8Array.of(1, 2), name: 'lijst.jpg' }
  const shown = { ...at, evidence: 'Acht leerlingen.', link: '', file }
  const reach = (on: string) =>
    as(ground, company, (scope) => reachMilestone(scope, { ...shown, on }, files))
  await expect(reach('2100-01-01')).rejects.toMatchObject({ code: 'workplan.not-yet', field: 'on' })
  expect(files.kept.size).toBe(0)
  await reach('2026-06-02')
  const reached = await look(at)
  expect(reached).toMatchObject({
    state: 'gehaald',
    reachedOn: '2026-06-02',
    file: { name: 'lijst.jpg', picture: true },
  })
  await expect(reach('2026-06-02')).rejects.toMatchObject({ code: 'workplan.milestone-settled' })
  const read = (who: typeof company) =>
    as(ground, who, (scope) =>
      readFile(scope, files, { file: reached.file?.id ?? '', small: false }),
    )
  expect((await read(leader)).content).toEqual(file.content)
  await expect(read(union)).rejects.toMatchObject({ code: 'files.no-such-file' })
  await as(ground, leader, (scope) => reopenMilestone(scope, { ...at, reason: 'Te vroeg.' }))
  expect(await look(at)).toMatchObject({ state: 'open', evidence: '', file: null })
  await expect(read(leader)).rejects.toMatchObject({ code: 'files.no-such-file' })
})

test('it is missed with a reason, and can be taken out of the plan', async () => {
  const { company, leader } = ground
  const at = await set('2026-07-01')
  await as(ground, company, (scope) => missMilestone(scope, { ...at, reason: 'Geen lokaal.' }))
  expect(await look(at)).toMatchObject({ state: 'gemist', turns: [{ reason: 'Geen lokaal.' }] })
  await as(ground, leader, (scope) => withdrawMilestone(scope, at))
  await expect(look(at)).rejects.toMatchObject({ code: 'workplan.no-such-milestone' })
})
