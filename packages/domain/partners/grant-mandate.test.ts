import { withDoor } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import { changeRepresentation } from './change-representation.ts'
import { getOrganisation } from './get-organisation.ts'
import { grantMandate } from './grant-mandate.ts'
import { nameSubstitute } from './name-substitute.ts'
import { foundRegion, inDays, type Region } from './testing/region.ts'
import { withdrawMandate } from './withdraw-mandate.ts'

let region: Region
let holder: TestMember
let colleague: TestMember
let voice: string
let second: string

beforeAll(async () => {
  region = await foundRegion('mandaten')
  holder = await region.join('houder', ['lid'], 'Mandaatbedrijf')
  colleague = await region.join('collega', ['lid'])
  voice = await region.voiceOf(holder)
  second = await region.speakToo(colleague, holder)
})

const mandate = {
  covers: 'De agenda',
  startsOn: inDays(0),
  endsOn: null as string | null,
  substitute: null as string | null,
}
const give = (input: Partial<typeof mandate> & { representation?: string }) =>
  region.as(region.coordinator, (scope) =>
    grantMandate(scope, { representation: voice, ...mandate, ...input }),
  )
const outlives = (field: string) => ({ code: 'partners.mandate-outlives', field })
const mandatesOf = async (at?: string) => {
  const organisation = holder.actor.actingForId ?? ''
  const seen = await region.as(colleague, (scope) => getOrganisation(scope, { organisation }), at)
  return seen.people.find(({ name }) => name === 'houder')?.mandates ?? []
}

test('a mandate tells what it covers, until when, and who decides in the place of its holder', async () => {
  await give({ covers: 'Begroting', endsOn: inDays(10), substitute: second })
  expect(await mandatesOf()).toMatchObject([
    {
      covers: 'Begroting',
      endsOn: inDays(10),
      state: 'in-force',
      substitute: { id: second, name: 'collega' },
      substituteHolds: true,
      mayWithdraw: false,
    },
  ])
  expect((await mandatesOf(inDays(11)))[0]).toMatchObject({ state: 'over', substituteHolds: false })
  const letter = await withDoor(region.database, 'mail', (tx) =>
    tx.letter.findFirst({ where: { template: 'mandate-granted' } }),
  )
  expect(letter).toMatchObject({
    recipient: 'houder@mandaten.example',
    data: { covers: 'Begroting', organisationName: 'Mandaatbedrijf', untilDate: inDays(10) },
  })
})

test('it does not outlive the representation, and takes over its end', async () => {
  const other = await region.join('kort', ['lid'], 'Kort bedrijf')
  const representation = await region.voiceOf(other)
  await region.as(region.coordinator, (scope) =>
    changeRepresentation(scope, {
      representation,
      function: 'Interim',
      startsOn: inDays(0),
      endsOn: inDays(20),
    }),
  )
  await expect(give({ representation, endsOn: inDays(21) })).rejects.toMatchObject(
    outlives('endsOn'),
  )
  await expect(give({ representation, startsOn: inDays(-1) })).rejects.toMatchObject(
    outlives('startsOn'),
  )
  await expect(give({ representation, startsOn: inDays(21) })).rejects.toMatchObject(
    outlives('startsOn'),
  )
  await give({ representation })
  const saved = await region.as(other, ({ tx }) =>
    tx.mandate.findFirst({ where: { representationId: representation } }),
  )
  expect(saved?.endsOn?.toISOString().slice(0, 10)).toBe(inDays(20))
})

test('one organisation has one mandate on a matter at a time', async () => {
  await give({ covers: 'Werving', endsOn: inDays(5) })
  const again = { representation: second, covers: 'werving' }
  await expect(give({ ...again, startsOn: inDays(5) })).rejects.toMatchObject({
    code: 'partners.mandate-overlaps',
    field: 'startsOn',
  })
  await give({ ...again, startsOn: inDays(6) })
})

test('the substitute is another one of the same organisation', async () => {
  const stranger = await region.join('vreemd', ['lid'], 'Vreemd bedrijf')
  const covers = { covers: 'Scholing' }
  await expect(give({ ...covers, substitute: voice })).rejects.toMatchObject({
    code: 'partners.substitute-is-holder',
    field: 'substitute',
  })
  const strange = await region.voiceOf(stranger)
  await expect(give({ ...covers, substitute: strange })).rejects.toMatchObject({
    code: 'partners.no-such-substitute',
    field: 'substitute',
  })
  const { mandate: id } = await give(covers)
  const name = (who: TestMember, substitute: string | null) =>
    region.as(who, (scope) => nameSubstitute(scope, { mandate: id, substitute }))
  await expect(name(holder, second)).rejects.toMatchObject({ code: 'partners.managers-only' })
  await expect(name(region.coordinator, voice)).rejects.toMatchObject({ field: 'substitute' })
  await name(region.coordinator, second)
  const named = (await mandatesOf()).find((one) => one.id === id)
  expect(named?.substitute?.name).toBe('collega')
  await name(region.coordinator, null)
  expect((await mandatesOf()).find((one) => one.id === id)?.substitute).toBeNull()
})

test('the holder lays it down, a colleague cannot, and the act stays on record', async () => {
  const { mandate: id } = await give({ covers: 'Communicatie' })
  const withdraw = (who: TestMember) =>
    region.as(who, (scope) => withdrawMandate(scope, { mandate: id }))
  await expect(withdraw(colleague)).rejects.toMatchObject({ code: 'partners.not-your-mandate' })
  await withdraw(holder)
  await expect(withdraw(holder)).rejects.toMatchObject({ code: 'partners.already-withdrawn' })
  const kept = await region.as(holder, ({ tx }) => tx.mandate.findFirst({ where: { id } }))
  expect(kept).toMatchObject({ withdrawnBy: holder.actor.personId, covers: 'Communicatie' })
  const recorded = await region.as(holder, ({ tx }) =>
    tx.event.findFirst({ where: { type: 'mandate.withdrawn', subjectId: id } }),
  )
  expect(recorded).toMatchObject({
    personId: holder.actor.personId,
    payload: { reason: 'withdrawn' },
  })
})

test('members grant nothing, and another tenant finds no mandate', async () => {
  const grant = region.as(holder, (scope) =>
    grantMandate(scope, { representation: voice, ...mandate, covers: 'Zelf gepakt' }),
  )
  await expect(grant).rejects.toMatchObject({ code: 'partners.managers-only' })
  const { mandate: id } = await give({ covers: 'Huisvesting' })
  const other = await foundRegion('mandaten-elders', region.database)
  const withdraw = other.as(other.coordinator, (scope) => withdrawMandate(scope, { mandate: id }))
  await expect(withdraw).rejects.toMatchObject({ code: 'partners.no-such-mandate' })
})
