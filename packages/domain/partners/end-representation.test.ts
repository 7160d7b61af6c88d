import { withDoor } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { assignTask, listMyTasks } from '../tenancy/index.ts'
import { addRepresentation } from './add-representation.ts'
import { changeRepresentation } from './change-representation.ts'
import { endRepresentation } from './end-representation.ts'
import { getOrganisation } from './get-organisation.ts'
import { getRepresentation } from './get-representation.ts'
import { grantMandate } from './grant-mandate.ts'
import { resumeRepresentation } from './resume-representation.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'

let region: Region
beforeAll(async () => {
  region = await foundRegion('overdracht')
})

const ask = (representation: string, subject: string) =>
  region.as(region.coordinator, (scope) =>
    assignTask(scope, { kind: 'iets', path: 'agenda', subject, to: { representation } }),
  )
const asked = async (who: TestMember) => {
  const { items } = await region.as(who, (scope) => listMyTasks(scope, { page: 1 }))
  return items.map(({ subject }) => subject)
}
const end = (representation: string, successor: string | null = null, endsOn = inDays(0)) =>
  region.as(region.coordinator, (scope) =>
    endRepresentation(scope, { representation, endsOn, successor }),
  )
const resume = (representation: string) =>
  region.as(region.coordinator, (scope) => resumeRepresentation(scope, { representation }))
const give = (representation: string) =>
  region.as(region.coordinator, (scope) =>
    grantMandate(scope, {
      representation,
      covers: 'De agenda',
      startsOn: inDays(0),
      endsOn: null,
      substitute: null,
    }),
  )

test('open tasks go to the successor, who gets a letter; undoing brings all back', async () => {
  const leaver = await region.join('gaat', ['lid'], 'Overdrachtbedrijf')
  const heir = await region.join('komt', ['lid'])
  const old = await region.voiceOf(leaver)
  const next = await region.speakToo(heir, leaver)
  await ask(old, 'Steun geven')
  await give(old)
  expect(await end(old, next)).toEqual({ tasks: 1 })
  expect([await asked(leaver), await asked(heir)]).toEqual([[], ['Steun geven']])

  const organisation = leaver.actor.actingForId ?? ''
  const seen = await region.as(heir, (scope) => getOrganisation(scope, { organisation }))
  expect(seen.people.map(({ name }) => name)).toEqual(['komt'])
  expect(seen.former).toMatchObject([
    { name: 'gaat', ended: true, successor: 'komt', mandates: [{ state: 'withdrawn' }] },
  ])
  const member = await region.as(leaver, ({ tx, actor }) =>
    tx.membership.findFirst({ where: { id: actor.membershipId ?? '' } }),
  )
  expect(member?.actingForId).toBeNull()
  const letter = await withDoor(region.database, 'mail', (tx) =>
    tx.letter.findFirst({ where: { template: 'representation-handed-over' } }),
  )
  expect(letter).toMatchObject({
    recipient: 'komt@overdracht.example',
    data: { count: 1, organisationName: 'Overdrachtbedrijf', tenantName: 'overdracht' },
  })

  await resume(old)
  expect([await asked(leaver), await asked(heir)]).toEqual([['Steun geven'], []])
  const again = await region.as(heir, (scope) => getOrganisation(scope, { organisation }))
  expect(again.former).toEqual([])
  expect(again.people[0]).toMatchObject({ name: 'gaat', mandates: [{ state: 'in-force' }] })
  await expect(resume(old)).rejects.toMatchObject({ code: 'partners.not-ended' })
})

test('without a successor the others of the organisation choose', async () => {
  const leaver = await region.join('weg', ['lid'], 'Keuzebedrijf')
  const [one, two] = [await region.join('een', ['lid']), await region.join('twee', ['lid'])]
  await region.speakToo(one, leaver)
  await region.speakToo(two, leaver)
  const old = await region.voiceOf(leaver)
  await ask(old, 'Standpunt innemen')
  await end(old)
  expect([await asked(one), await asked(two)]).toEqual([
    ['Standpunt innemen'],
    ['Standpunt innemen'],
  ])
  expect([await asked(leaver), await asked(region.coordinator)]).toEqual([[], []])
})

test('without anybody left the coordinators get the task', async () => {
  const leaver = await region.join('laatste', ['lid'], 'Verlaten bedrijf')
  const old = await region.voiceOf(leaver)
  await ask(old, 'Blijft liggen')
  await end(old)
  expect(await asked(region.coordinator)).toEqual(['Blijft liggen'])
  await resume(old)
  expect([await asked(leaver), await asked(region.coordinator)]).toEqual([['Blijft liggen'], []])
})

test('a period that passes by itself loses no task either', async () => {
  const leaver = await region.join('tijdelijk', ['lid'], 'Tijdelijk bedrijf')
  const old = await region.voiceOf(leaver)
  await region.as(region.coordinator, (scope) =>
    changeRepresentation(scope, {
      representation: old,
      function: 'Interim',
      startsOn: inDays(-9),
      endsOn: inDays(-1),
    }),
  )
  await ask(old, 'Verlopen vraag')
  expect([await asked(leaver), await asked(region.coordinator)]).toEqual([[], ['Verlopen vraag']])
})

test('a last day before the first or after today is refused at its field', async () => {
  const member = await region.join('datum', ['lid'], 'Datumbedrijf')
  const voice = await region.voiceOf(member)
  await expect(end(voice, null, inDays(1))).rejects.toMatchObject({
    code: 'partners.end-in-future',
    field: 'endsOn',
  })
  await expect(end(voice, null, inDays(-2))).rejects.toMatchObject({
    code: 'partners.end-before-start',
    field: 'endsOn',
  })
})

test('a successor speaks for the same organisation; who ended cannot be ended again', async () => {
  const member = await region.join('mis', ['lid'], 'Misbedrijf')
  const stranger = await region.join('vreemde', ['lid'], 'Ander bedrijf')
  const voice = await region.voiceOf(member)
  for (const successor of [voice, await region.voiceOf(stranger)]) {
    await expect(end(voice, successor)).rejects.toMatchObject({
      code: 'partners.no-such-successor',
      field: 'successor',
    })
  }
  await end(voice)
  await expect(end(voice)).rejects.toMatchObject({ code: 'partners.already-ended' })
})

test('two endings at once end it once', async () => {
  const member = await region.join('dubbel', ['lid'], 'Dubbelbedrijf')
  const voice = await region.voiceOf(member)
  const results = await Promise.allSettled([end(voice), end(voice)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('it is not resumed over a new period of the same person', async () => {
  const member = await region.join('terug', ['lid'], 'Terugbedrijf')
  const voice = await region.voiceOf(member)
  await region.as(region.coordinator, (scope) =>
    changeRepresentation(scope, {
      representation: voice,
      function: 'Oud',
      startsOn: inDays(-5),
      endsOn: null,
    }),
  )
  await end(voice, null, inDays(-1))
  await region.speakToo(member, member)
  await expect(resume(voice)).rejects.toMatchObject({ code: 'partners.period-overlaps' })
})

test('members add, change, end and resume nothing; another tenant finds nothing', async () => {
  const member = await region.join('lid', ['lid'], 'Gewoon bedrijf')
  const voice = await region.voiceOf(member)
  const refused = { kind: 'forbidden', code: 'partners.managers-only' }
  const input = { representation: voice, endsOn: inDays(0), successor: null }
  const period = { function: 'Zelf', startsOn: inDays(0), endsOn: null }
  const organisation = member.actor.actingForId ?? ''
  const membership = member.actor.membershipId ?? ''
  for (const act of [
    () => region.as(member, (s) => endRepresentation(s, input)),
    () => region.as(member, (s) => resumeRepresentation(s, input)),
    () => region.as(member, (s) => changeRepresentation(s, { ...period, representation: voice })),
    () => region.as(member, (s) => addRepresentation(s, { ...period, organisation, membership })),
  ]) {
    await expect(act()).rejects.toMatchObject(refused)
  }
  const other = await foundRegion('overdracht-elders', region.database)
  for (const act of [
    () => other.as(other.coordinator, (s) => endRepresentation(s, input)),
    () => other.as(other.coordinator, (s) => getRepresentation(s, { representation: voice })),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'partners.no-such-representation' })
  }
})
