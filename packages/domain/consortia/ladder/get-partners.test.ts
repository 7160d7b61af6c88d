import type { TestMember } from '@voortent/database/testing'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { commit } from '../commit.ts'
import type { CommitInput } from '../contract.ts'
import { letIn, officeOf } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { getPartners } from './get-partners.ts'

let region: Region
let consortium: string
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
})

const seenBy = (who: TestMember) => as(region, who, (scope) => getPartners(scope, { consortium }))
const step = (who: TestMember, about: TestMember, more: Partial<CommitInput>) =>
  as(region, who, (scope) =>
    commit(scope, { consortium, organisation: officeOf(about), commitment: 'in-gesprek', ...more }),
  )

test('every step stays in the ladder: who said it, from which day, and why', async () => {
  const { leader, company } = region
  await step(company, company, { commitment: 'geinteresseerd', on: '2026-01-01' })
  await step(leader, company, { on: '2026-02-01' })
  await step(company, company, { commitment: 'toegezegd', on: '2026-03-01' })
  await expect(step(company, company, { on: '2026-04-01' })).rejects.toMatchObject({
    code: 'consortia.step-reason-missing',
    field: 'reason',
  })
  const early = step(company, company, { on: '2026-02-28', reason: 'Te druk.' })
  await expect(early).rejects.toMatchObject({ code: 'consortia.step-before-last', field: 'on' })
  await step(company, company, { on: '2026-04-01', reason: 'Te druk.' })
  for (const commitment of ['geinteresseerd', 'gestopt'] as const)
    await expect(
      step(company, company, { commitment, on: '2026-04-02', reason: 'Te druk.' }),
    ).rejects.toMatchObject({ code: 'consortia.leaves-with-handover', field: 'commitment' })
  const [partner] = (await seenBy(company)).partners
  expect(partner).toMatchObject({
    name: 'Niemandsland',
    commitment: 'in-gesprek',
    roles: ['partner'],
  })
  expect(partner?.ladder.stays).toMatchObject([
    { to: 'geinteresseerd', on: '2026-01-01', days: 31, own: true, by: 'b', reason: '' },
    { to: 'in-gesprek', on: '2026-02-01', days: 28, own: false, by: 't' },
    { to: 'toegezegd', on: '2026-03-01', days: 31, own: true },
    { to: 'in-gesprek', on: '2026-04-01', until: null, reason: 'Te druk.' },
  ])
})

test('who stands still longest is named; who is active waits for nothing', async () => {
  const { leader, union } = region
  await letIn(region, consortium, union)
  const { partners, still, may } = await seenBy(leader)
  expect(partners.map(({ name }) => name)).toEqual(['Vakbond', 'Niemandsland'])
  expect(still.map(({ name }) => name)).toEqual(['Niemandsland'])
  expect(partners[0]?.ladder).toMatchObject({ since: dayOf(new Date()), waits: false })
  expect(may).toMatchObject({ lead: true, commitFor: null })
})

test('steps are for insiders, and nobody rewrites them (R-90)', async () => {
  const { observer, broker, company } = region
  for (const who of [observer, broker])
    await expect(seenBy(who)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  const count = (who: TestMember) =>
    as(region, who, ({ tx }) => tx.commitmentStep.count({ where: { consortiumId: consortium } }))
  expect([await count(company), await count(observer)]).toEqual([6, 0])
  const rewritten = as(region, company, ({ tx }) =>
    tx.commitmentStep.updateMany({ data: { reason: '' } }),
  )
  await expect(rewritten).rejects.toThrow(/permission denied/)
})
