import type { TestMember } from '@voortent/database/testing'
import { withdrawAction } from '@voortent/domain/actions'
import { beforeAll, expect, test } from 'vitest'
import { addResult } from './add-result.ts'
import { commit } from './commit.ts'
import type { Commitment } from './contract.ts'
import { getConsortium } from './get-consortium.ts'
import { linkAction } from './link-action.ts'
import { listConsortiaOfAction } from './list-consortia-of-action.ts'
import { openConsortiumText } from './open-consortium-text.ts'
import { removeResult } from './remove-result.ts'
import { rightsOnConsortiumText } from './rights-on-text.ts'
import {
  actionIn,
  as,
  consortiumIn,
  foundRegion,
  type Region,
  recordedOf,
} from './testing/region.ts'
import { unlinkAction } from './unlink-action.ts'

let region: Region
let consortium: string
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
})

const say = (who: TestMember, about: TestMember, commitment: Commitment) =>
  as(region, who, (scope) =>
    commit(scope, {
      consortium,
      organisation: about.actor.actingForId ?? '',
      commitment,
      reason: commitment === 'gestopt' ? 'Geen tijd meer.' : '',
    }),
  )
const seenBy = (who: TestMember) => as(region, who, (scope) => getConsortium(scope, { consortium }))

test('interest may be noted by who leads, a promise is the organisation’s own (R-23)', async () => {
  const { leader, company, union } = region
  await say(leader, company, 'geinteresseerd')
  await expect(say(leader, company, 'toegezegd')).rejects.toMatchObject({
    code: 'consortia.own-voice-only',
  })
  await expect(say(union, company, 'geinteresseerd')).rejects.toMatchObject({
    code: 'consortia.own-voice-only',
  })
  // Who is outside does not let itself in.
  await expect(say(company, company, 'toegezegd')).rejects.toMatchObject({
    code: 'consortia.own-voice-only',
  })
  await say(leader, company, 'in-gesprek')
  await say(company, company, 'toegezegd')
  await say(company, company, 'toegezegd')
  expect((await seenBy(union)).partners).toMatchObject([
    { name: 'Niemandsland', commitment: 'toegezegd' },
  ])
  expect(await recordedOf(region, consortium)).toEqual([
    'consortium.begun',
    'consortium.committed',
    'consortium.committed',
    'consortium.committed',
  ])
  await expect(say(leader, leader, 'geinteresseerd')).rejects.toMatchObject({
    code: 'consortia.leads-already',
  })
})

test('the text is for who takes part, and no longer for who left (R-90)', async () => {
  const { leader, company, union, observer, broker } = region
  const rights = (who: TestMember) =>
    as(region, who, (scope) =>
      rightsOnConsortiumText(scope, { subjectType: 'consortium', subjectId: consortium }),
    )
  const open = (who: TestMember) =>
    as(region, who, (scope) => openConsortiumText(scope, { consortium }))
  for (const who of [leader, company]) expect(await rights(who)).toBe('write')
  for (const who of [union, observer, broker]) {
    expect(await rights(who)).toBeNull()
    expect(await seenBy(who)).toMatchObject({ text: null, may: { write: false } })
    await expect(open(who)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  }
  await say(leader, union, 'in-gesprek')
  expect(await rights(union)).toBe('write')
  await say(union, union, 'gestopt')
  expect(await rights(union)).toBeNull()
})

test('who is committed shares results, who leads takes one off', async () => {
  const { leader, company, union } = region
  const result = { title: 'Les', kind: 'les', on: '2026-05-01', link: '', text: 'Klein beginnen.' }
  const share = (who: TestMember) =>
    as(region, who, (scope) => addResult(scope, { consortium, ...result, kind: 'les' }))
  const { id } = await share(company)
  await expect(share(union)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  expect((await seenBy(union)).results).toEqual([{ ...result, id }])
  const remove = (who: TestMember) =>
    as(region, who, (scope) => removeResult(scope, { consortium, result: id }))
  await expect(remove(company)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await remove(leader)
  expect((await seenBy(union)).results).toEqual([])
  await expect(remove(leader)).rejects.toMatchObject({ code: 'consortia.no-such-result' })
})

test('an action is linked once, and not seen when it was withdrawn', async () => {
  const { leader, union, broker } = region
  const action = await actionIn(region)
  const act = (who: TestMember, work: typeof linkAction) =>
    as(region, who, (scope) => work(scope, { consortium, action }))
  await expect(act(union, linkAction)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await act(leader, linkAction)
  await act(leader, linkAction)
  expect((await seenBy(union)).actions).toMatchObject([{ id: action, speerpunt: 'Techniek' }])
  const ofAction = () => as(region, union, (scope) => listConsortiaOfAction(scope, { action }))
  expect((await ofAction()).map(({ id }) => id)).toEqual([consortium])
  await act(leader, unlinkAction)
  await act(leader, unlinkAction)
  expect(await ofAction()).toEqual([])
  expect((await seenBy(union)).actions).toEqual([])
  const recorded = await recordedOf(region, consortium)
  expect(recorded.filter((type) => type.startsWith('consortium.action'))).toEqual([
    'consortium.action-linked',
    'consortium.action-unlinked',
  ])
  await act(leader, linkAction)
  await as(region, broker, (scope) => withdrawAction(scope, { action }))
  expect((await seenBy(union)).actions).toEqual([])
  await expect(act(leader, linkAction)).rejects.toMatchObject({ code: 'consortia.action-missing' })
})
