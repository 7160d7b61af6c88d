import { beforeAll, beforeEach, expect, test } from 'vitest'
import { changeContribution } from './change-contribution.ts'
import { confirmContributions } from './confirm-contributions.ts'
import { changeContributionInput, correctContributionInput, totalsOf } from './contract.ts'
import { correctContribution } from './correct-contribution.ts'
import { getContribution } from './get-contribution.ts'
import { returnContribution } from './return-contribution.ts'
import {
  as,
  consortiumIn,
  enter,
  entriesOf,
  foundConsortium,
  type Ground,
  moneyOf,
  workPackageIn,
} from './testing/consortium.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

let founded: Ground
let ground: Ground
beforeAll(async () => {
  founded = await foundConsortium()
})
beforeEach(async () => {
  ground = { ...founded, consortium: await consortiumIn(founded) }
})

const of = (contribution: string) => ({ consortium: ground.consortium, contribution })
const confirm = (who: typeof ground.leader, ...contributions: string[]) =>
  as(ground, who, (scope) =>
    confirmContributions(scope, { consortium: ground.consortium, contributions }),
  )
const change = (contribution: string, typed: object) =>
  as(ground, ground.company, (scope) =>
    changeContribution(scope, changeContributionInput.parse({ ...of(contribution), ...typed })),
  )
const correct = (contribution: string, typed: object) =>
  as(ground, ground.company, (scope) =>
    correctContribution(
      scope,
      correctContributionInput.parse({ ...of(contribution), reason: 'Vergist', ...typed }),
    ),
  )
const sendBack = (contribution: string) =>
  as(ground, ground.leader, (scope) =>
    returnContribution(scope, { ...of(contribution), question: 'Welke maand?' }),
  )
const totals = async () => totalsOf((await moneyOf(ground)).parts)
const seen = (contribution: string) =>
  as(ground, ground.company, (scope) => getContribution(scope, of(contribution)))

/** The id of the first entry. */
async function firstOf(): Promise<string> {
  const [entry] = await entriesOf(ground)
  return entry?.id ?? ''
}

/** A realised entry of so many euros; its id. */
async function realised(cash: string): Promise<string> {
  await enter(ground, ground.company, [{ cash }], { stage: 'gerealiseerd' })
  return (await entriesOf(ground)).at(-1)?.id ?? ''
}

test('the penvoerder confirms, the partner does not', async () => {
  const id = await realised('100')
  await expect(confirm(ground.company, id)).rejects.toMatchObject({
    code: 'consortia.leaders-only',
  })
  expect(await confirm(ground.leader, id)).toEqual({ confirmed: 1 })
  expect(await confirm(ground.leader, id)).toEqual({ confirmed: 0 })
  expect(await totals()).toMatchObject({ actual: 10_000 })
  const { state, may, steps } = await seen(id)
  expect({ state, may }).toEqual({
    state: 'bevestigd',
    may: { change: false, confirm: false, correct: true },
  })
  expect(steps.map(({ act }) => act)).toEqual(['entered', 'confirmed'])
})

test('what is confirmed stays as it was, for the database as well', async () => {
  const id = await realised('100')
  await confirm(ground.leader, id)
  await expect(change(id, { amount: '1' })).rejects.toMatchObject({
    code: 'contributions.confirmed-stays',
  })
  const { tenantId } = ground.company
  const overwrite = as(ground, ground.company, ({ tx }) =>
    tx.contribution.updateMany({ where: { tenantId, id }, data: { cents: 1 } }),
  )
  await expect(overwrite).rejects.toThrow(/stays as it was/)
  const erase = as(ground, ground.company, ({ tx }) =>
    tx.contributionStep.deleteMany({ where: { tenantId, contributionId: id } }),
  )
  await expect(erase).rejects.toThrow(/denied/)
})

test('a question sends it back; the answer is a change, and history keeps both', async () => {
  await enter(ground, ground.company, [{ hours: '8', rate: '50' }])
  const id = await firstOf()
  expect(await totals()).toMatchObject({ planned: 40_000 })
  await sendBack(id)
  expect(await totals()).toMatchObject({ planned: 0 })
  await expect(confirm(ground.leader, id)).rejects.toMatchObject({
    code: 'contributions.not-waiting',
  })
  await change(id, { hours: '6', rate: '50', ground: 'Mei en juni' })
  expect(await totals()).toMatchObject({ planned: 30_000 })
  const { steps } = await seen(id)
  expect(steps).toMatchObject([
    { act: 'entered', cents: 40_000, hours: 800 },
    { act: 'returned', note: 'Welke maand?' },
    { act: 'changed', cents: 30_000, hours: 600 },
  ])
})

test('a correction takes the place of what it corrects when it is confirmed, never beside it', async () => {
  const id = await realised('100')
  await expect(correct(id, { amount: '80' })).rejects.toMatchObject({
    code: 'contributions.not-confirmed',
  })
  await confirm(ground.leader, id)
  const { id: better } = await correct(id, { amount: '80' })
  expect(await totals()).toMatchObject({ actual: 10_000 })
  await expect(correct(id, { amount: '70' })).rejects.toMatchObject({
    code: 'contributions.corrected-already',
  })
  await confirm(ground.leader, better)
  expect(await totals()).toMatchObject({ actual: 8_000 })
  const { id: nothing } = await correct(better, { amount: '0' })
  await confirm(ground.leader, nothing)
  expect(await totals()).toMatchObject({ actual: 0 })
  expect(await seen(id)).toMatchObject({ counts: false, cents: 10_000, correctedBy: better })
})

test('a correction that is withdrawn leaves what it corrected, which may be corrected anew', async () => {
  const id = await realised('100')
  await confirm(ground.leader, id)
  const { id: wrong } = await correct(id, { amount: '1' })
  await as(ground, ground.company, (scope) =>
    withdrawContribution(scope, { ...of(wrong), reason: 'Toch goed' }),
  )
  expect(await totals()).toMatchObject({ actual: 10_000 })
  await correct(id, { amount: '2' })
})

test('an entry for two work packages is divided, and counted once', async () => {
  const [one, two] = [await workPackageIn(ground, 'Een'), await workPackageIn(ground, 'Twee')]
  await enter(ground, ground.company, [{ hours: '1', rate: '33,35' }])
  const id = await firstOf()
  const shares = (first: string, second: string) => [
    { workPackage: one, share: first },
    { workPackage: two, share: second },
  ]
  const hours = { hours: '1', rate: '33,35' }
  await change(id, { ...hours, shares: shares('50', '50') })
  const divided = async () =>
    new Map((await moneyOf(ground)).parts.map(({ workPackage, cents }) => [workPackage, cents]))
  expect(await divided()).toEqual(
    new Map([
      [one, 1_668],
      [two, 1_667],
    ]),
  )
  await change(id, { ...hours, shares: shares('100', '') })
  expect(await divided()).toEqual(new Map([[one, 3_335]]))
  expect(await totals()).toMatchObject({ planned: 3_335 })
  const short = changeContributionInput.safeParse({ ...of(id), shares: shares('50', '49,99') })
  expect(short.error?.issues).toMatchObject([
    { path: ['shares'], message: 'contributions.shares-not-whole' },
  ])
})

test('the database refuses a division that does not add up', async () => {
  const own = await workPackageIn(ground, 'Een')
  await enter(ground, ground.company, [{ cash: '10', workPackage: own }])
  const id = await firstOf()
  const skewed = as(ground, ground.company, ({ tx, tenantId }) =>
    tx.contribution.update({
      where: { tenantId_id: { tenantId, id } },
      data: { cents: 1_001 },
      select: { id: true },
    }),
  )
  await expect(skewed).rejects.toThrow(/add up to 1000 instead of 1001/)
})
