import { beforeAll, expect, test } from 'vitest'
import { addGroupMember } from './add-group-member.ts'
import { changeWorkingGroup } from './change-working-group.ts'
import { formWorkingGroup } from './form-working-group.ts'
import { getWorkingGroup } from './get-working-group.ts'
import { handOverLead } from './hand-over-lead.ts'
import { listActions } from './list-actions.ts'
import { listWorkingGroups } from './list-working-groups.ts'
import { removeGroupMember } from './remove-group-member.ts'
import { agendaInDraft, type TestAgenda } from './testing/agenda-in-draft.ts'

let here: TestAgenda
beforeAll(async () => {
  here = await agendaInDraft()
})

const membershipOf = ({ actor }: typeof here.union): string => actor.membershipId ?? ''

test('a group is formed, its first member leads, and the lead is handed over', async () => {
  const { as, coordinator, union, school } = here
  const { agenda, speerpunten } = await here.begin()
  const facts = { agenda, name: 'Techniek', purpose: 'Leerwerkplekken.' }
  const { id: group } = await as(coordinator, formWorkingGroup, facts)
  for (const who of [union, school, union])
    await as(coordinator, addGroupMember, { group, membership: membershipOf(who) })
  expect((await as(union, getWorkingGroup, { group })).members).toEqual([
    {
      membershipId: membershipOf(union),
      name: 'vakbond',
      organisation: 'Vakbond Hier',
      leads: true,
    },
    {
      membershipId: membershipOf(school),
      name: 'school',
      organisation: 'School Hier',
      leads: false,
    },
  ])
  const leave = { group, membership: membershipOf(union) }
  await expect(as(union, removeGroupMember, leave)).rejects.toMatchObject({
    code: 'actions.hand-over-first',
  })
  await as(union, handOverLead, { group, membership: membershipOf(school) })
  await expect(
    as(union, changeWorkingGroup, { group, name: 'X', purpose: '' }),
  ).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'actions.group-keepers-only',
  })
  await as(school, removeGroupMember, leave)
  await as(school, changeWorkingGroup, { group, name: 'Techniek en bouw', purpose: '' })
  const found = { name: 'Techniek en bouw', members: [{ name: 'school', leads: true }], actions: 0 }
  expect(await as(union, listWorkingGroups, { agenda })).toMatchObject([found])
  const facts2 = { title: 'Hal', speerpunt: speerpunten[0], workingGroup: group }
  const { id } = await here.add(coordinator, facts2)
  expect((await as(union, getWorkingGroup, { group })).actions).toMatchObject([{ id }])
  const worked = await as(union, listActions, { agenda, workingGroup: group })
  expect(worked.map(({ workingGroup }) => workingGroup?.name)).toEqual(['Techniek en bouw'])
  expect(await here.recorded(group)).toEqual([
    'working-group.formed',
    'working-group.joined',
    'working-group.joined',
    'working-group.lead-handed-over',
    'working-group.left',
    'working-group.changed',
  ])
})

test('who left the region leads no group any more, and another takes over', async () => {
  const { as, coordinator, workshop, school } = here
  const { agenda } = await here.begin()
  const facts = { agenda, name: 'Bouw', purpose: '' }
  const { id: group } = await as(coordinator, formWorkingGroup, facts)
  await as(coordinator, addGroupMember, { group, membership: membershipOf(workshop) })
  await as(
    coordinator,
    ({ tx, now }) =>
      tx.membership.updateMany({
        where: { id: membershipOf(workshop) },
        data: { endedAt: now },
      }),
    null,
  )
  expect((await as(coordinator, getWorkingGroup, { group })).members).toEqual([])
  await as(coordinator, addGroupMember, { group, membership: membershipOf(school) })
  expect((await as(coordinator, getWorkingGroup, { group })).members).toMatchObject([
    { name: 'school', leads: true },
  ])
})

test('members do not form one, and outsiders find none', async () => {
  const { as, coordinator, union, outsider } = here
  const { agenda } = await here.begin()
  const facts = { agenda, name: 'Zorg', purpose: '' }
  await expect(as(union, formWorkingGroup, facts)).rejects.toMatchObject({
    code: 'actions.group-keepers-only',
  })
  const { id: group } = await as(coordinator, formWorkingGroup, facts)
  const add = { group, membership: membershipOf(outsider) }
  await expect(as(coordinator, addGroupMember, add)).rejects.toMatchObject({ field: 'membership' })
  await expect(as(outsider, getWorkingGroup, { group })).rejects.toMatchObject({
    kind: 'not-found',
    code: 'actions.no-such-group',
  })
  expect(await as(outsider, listWorkingGroups, {})).toEqual([])
})
