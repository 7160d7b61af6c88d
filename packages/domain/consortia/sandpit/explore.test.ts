import type { TestMember } from '@voortent/database/testing'
import { answerPoll, getPoll } from '@voortent/domain/decisions'
import { beforeAll, expect, test } from 'vitest'
import { beginConsortium } from '../begin-consortium.ts'
import { type Circle, foundCircle, inDays, today, withPartners } from '../gates/testing/partners.ts'
import { as, consortiumIn } from '../testing/region.ts'
import { agreeGoal } from './agree-goal.ts'
import { planMeetingInput } from './contract.ts'
import { getSandpit } from './get-sandpit.ts'
import { giveVoice } from './give-voice.ts'
import { planMeeting } from './plan-meeting.ts'
import { reportMeeting } from './report-meeting.ts'
import { setMeeting } from './set-meeting.ts'

let region: Circle
let consortium: string
beforeAll(async () => {
  region = await foundCircle()
  consortium = await withPartners(region)
})

const code = (expected: string) => ({ code: expected })
const day = (days: number) => inDays(days).toISOString().slice(0, 10)
const see = (who: TestMember) => as(region, who, (scope) => getSandpit(scope, { consortium }))
const plan = (days: string[], who: TestMember = region.leader) =>
  as(region, who, (scope) =>
    planMeeting(scope, { consortium, subject: 'Kennismaken', days, place: 'Lijn 7' }),
  )

test('each organisation says its own, and all insiders read it', async () => {
  const { leader, company, union, broker } = region
  const speak = (who: TestMember, expectations: string, doubts: string) =>
    as(region, who, (scope) => giveVoice(scope, { consortium, expectations, doubts }))
  await speak(company, 'Vakmensen', 'Kost dit tijd?')
  await speak(company, 'Vakmensen', 'Niets meer')
  await speak(union, 'Scholing in werktijd', '')
  await expect(speak(broker, 'Van alles', '')).rejects.toMatchObject(
    code('consortia.partners-only'),
  )
  await as(region, union, (scope) => agreeGoal(scope, { consortium, goal: 'Samen leren lassen.' }))
  expect(await see(leader)).toMatchObject({
    goal: 'Samen leren lassen.',
    voices: [
      { name: 'Fieldlab', said: null },
      { name: 'Niemandsland', said: { expectations: 'Vakmensen', doubts: 'Niets meer' } },
      { name: 'Vakbond', said: { expectations: 'Scholing in werktijd' } },
    ],
  })
  await expect(see(broker)).rejects.toMatchObject(code('consortia.partners-only'))
})

test('who only guides has no voice of a partner', async () => {
  const { broker } = region
  const begun = { title: 'Begeleid', question: 'Wie doet mee?', organisation: null }
  const { id } = await as(region, broker, (scope) => beginConsortium(scope, begun))
  const speak = as(region, broker, (scope) =>
    giveVoice(scope, { consortium: id, expectations: 'Veel', doubts: '' }),
  )
  await expect(speak).rejects.toMatchObject(code('consortia.voice-of-partners-only'))
})

test('several days are a date choice that others do not see; a set day ends it', async () => {
  const { leader, company, observer } = region
  await expect(plan([day(2), day(3)], company)).rejects.toMatchObject(
    code('consortia.leaders-only'),
  )
  await expect(plan([today(), day(3)])).rejects.toMatchObject(code('consortia.meeting-days-past'))
  const { id: meeting } = await plan([day(4), day(3)])
  const found = (await see(company)).meetings.find(({ id }) => id === meeting)
  expect(found).toMatchObject({ meetsOn: null, poll: { open: true }, report: null })
  const poll = found?.poll?.id ?? ''
  const { options } = await as(region, company, (scope) => getPoll(scope, { poll }))
  expect(options.map((option) => option.day)).toEqual([day(3), day(4)])
  const answers = options.map(({ id: option }) => ({ option, answer: 'ja' as const }))
  await as(region, company, (scope) => answerPoll(scope, { poll, answers }))
  const peek = as(region, observer, (scope) => getPoll(scope, { poll }))
  await expect(peek).rejects.toMatchObject(code('decisions.no-such-poll'))
  const set = { consortium, meeting, meetsOn: day(3), place: 'Lijn 7' }
  await as(region, leader, (scope) => setMeeting(scope, set))
  await as(region, leader, (scope) => setMeeting(scope, set))
  const after = (await see(company)).meetings.find(({ id }) => id === meeting)
  expect(after).toMatchObject({ meetsOn: day(3), poll: { open: false } })
})

test('a meeting that was held tells who was there and what it came to', async () => {
  const { leader, company, union } = region
  const { id: meeting } = await plan([today()])
  const report = {
    consortium,
    meeting,
    meetsOn: today(),
    organisations: [company.actor.actingForId ?? ''],
    others: 'Een student',
    outcome: 'We stoppen hier, en dat is goed.',
    direction: 'stoppen' as const,
  }
  const tell = (change: object = {}) =>
    as(region, leader, (scope) => reportMeeting(scope, { ...report, ...change }))
  await expect(tell({ meetsOn: day(2) })).rejects.toMatchObject(code('consortia.meeting-not-held'))
  await expect(
    tell({ organisations: [region.observer.actor.actingForId ?? ''] }),
  ).rejects.toMatchObject(code('consortia.not-in-consortium'))
  await tell()
  const { meetings } = await see(union)
  expect(meetings.find(({ id }) => id === meeting)?.report).toMatchObject({
    organisations: report.organisations,
    direction: 'stoppen',
  })
  const elsewhere = await consortiumIn(region)
  await expect(tell({ consortium: elsewhere })).rejects.toMatchObject(
    code('consortia.no-such-meeting'),
  )
})

test('days are real and named once', () => {
  const said = (days: string[]) =>
    planMeetingInput
      .safeParse({ consortium: '01890a5d-ac96-774b-bcce-b302099a8057', subject: 'x', days })
      .error?.issues.map(({ message }) => message)
  expect(said(['2027-02-01'])).toBeUndefined()
  expect(said([])).toEqual(['consortia.meeting-days-missing'])
  expect(said(['2027-02-30'])).toContain('consortia.meeting-day-malformed')
  expect(said(['2027-02-01', '2027-02-01'])).toEqual(['consortia.meeting-days-twice'])
})
