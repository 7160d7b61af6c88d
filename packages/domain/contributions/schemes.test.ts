import { beforeAll, expect, test } from 'vitest'
import { addScheme } from './add-scheme.ts'
import { changeScheme } from './change-scheme.ts'
import { chooseScheme } from './choose-scheme.ts'
import { addSchemeInput, changeSchemeInput, checkScheme, figuresOf } from './contract.ts'
import { getScheme } from './get-scheme.ts'
import { listSchemes } from './list-schemes.ts'
import { retireScheme } from './retire-scheme.ts'
import { setPeriod } from './set-period.ts'
import { setSubsidy } from './set-subsidy.ts'
import { as, enter, foundConsortium, type Ground, moneyOf, period } from './testing/consortium.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

const typed = {
  name: 'Proefregeling',
  funder: 'Voorbeeldfonds',
  minShare: '50',
  inKindCeiling: '',
  inKindCeilingOf: 'cofinanciering',
  cashDuty: 'geen',
  kinds: ['cash', 'uren', 'middelen'],
  partnerMinimums: [
    { of: 'mkb', least: '1' },
    { of: '', least: '' },
  ],
}
const add = (who: Ground['broker'], change: object = {}) =>
  as(ground, who, (scope) => addScheme(scope, addSchemeInput.parse({ ...typed, ...change })))
const choose = (who: Ground['broker'], scheme: string | null) =>
  as(ground, who, (scope) => chooseScheme(scope, { consortium: ground.consortium, scheme }))
const subsidy = (who: Ground['broker'], amount: number, quarter = '2030-Q2') =>
  as(ground, who, (scope) =>
    setSubsidy(scope, {
      consortium: ground.consortium,
      stage: 'toegezegd',
      quarter,
      workPackage: null,
      amount,
    }),
  )

test.each([
  [{ minShare: '99,01' }, 'minShare', 'share-too-large'],
  [{ inKindCeiling: '101' }, 'inKindCeiling', 'share-too-large'],
  [{ maxRate: '60', fixedRate: '50' }, 'maxRate', 'rate-fixed-or-most'],
  [{ kinds: [] }, 'kinds', 'kinds-missing'],
  [{ name: ' ' }, 'name', 'name-missing'],
  [{ partnerMinimums: [{ of: 'mkb', least: '0' }] }, 'partnerMinimums', 'least-malformed'],
])('%j is refused at its field', (change, field, code) => {
  const { error } = addSchemeInput.safeParse({ ...typed, ...change })
  expect(error?.issues).toMatchObject([{ path: [field], message: `contributions.${code}` }])
})

test('an empty ceiling is none, and nothing is nothing in kind', () => {
  expect(addSchemeInput.parse(typed).inKindCeiling).toBeNull()
  expect(addSchemeInput.parse({ ...typed, inKindCeiling: '0' }).inKindCeiling).toBe(0)
})

test('keepers lay schemes down and change them; what is closed is chosen no more', async () => {
  const { broker, leader, outsider } = ground
  await expect(add(leader)).rejects.toMatchObject({ code: 'contributions.keepers-only' })
  const { id: scheme } = await add(broker)
  const change = changeSchemeInput.parse({ ...typed, scheme, minShare: '40', maxRate: '60' })
  await as(ground, broker, (scope) => changeScheme(scope, change))
  expect(await as(ground, leader, (scope) => getScheme(scope, { scheme }))).toMatchObject({
    minShare: 4_000,
    maxRate: 6_000,
    partnerMinimums: [{ of: 'mkb', least: 1 }],
    mayKeep: false,
  })
  const elsewhere = as(ground, outsider, (scope) => getScheme(scope, { scheme }))
  await expect(elsewhere).rejects.toMatchObject({ code: 'contributions.no-such-scheme' })
  await choose(leader, scheme)
  await as(ground, broker, (scope) => retireScheme(scope, { scheme }))
  expect((await moneyOf(ground)).scheme).toMatchObject({ id: scheme, retired: true })
  await choose(leader, null)
  await expect(choose(leader, scheme)).rejects.toMatchObject({
    code: 'contributions.scheme-unknown',
  })
  const { schemes, mayKeep } = await as(ground, broker, listSchemes)
  expect({ mayKeep, open: schemes.filter(({ retired }) => !retired) }).toEqual({
    mayKeep: true,
    open: [],
  })
})

test('the penvoerder says what subsidy there is; the last word counts', async () => {
  const { leader, company } = ground
  const { id: scheme } = await add(ground.broker)
  await expect(choose(company, scheme)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await choose(leader, scheme)
  await expect(subsidy(company, 1)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await expect(subsidy(leader, 1, '2029-Q4')).rejects.toMatchObject({
    code: 'contributions.quarter-outside',
    field: 'quarter',
  })
  await subsidy(leader, 5_000)
  await subsidy(leader, 10_000)
  await enter(ground, company, [{ cash: '99,99' }])
  const outcome = async () => {
    const { scheme: chosen, parts, partners } = await moneyOf(ground)
    return chosen && checkScheme(chosen, figuresOf('toegezegd', parts, partners))
  }
  expect(await outcome()).toMatchObject([{ rule: 'share', met: false, lacking: 1 }, { met: true }])
  await enter(ground, company, [{ cash: '0,01' }])
  expect(await outcome()).toMatchObject([{ rule: 'share', met: true }, { met: true }])
  await subsidy(leader, 0)
  expect((await moneyOf(ground)).parts.some(({ kind }) => kind === 'subsidie')).toBe(false)
})

test('a period keeps the money that was entered within it', async () => {
  const { leader, company, consortium } = ground
  const set = (who: Ground['leader'], change: object) =>
    as(ground, who, (scope) => setPeriod(scope, { consortium, ...period, ...change }))
  await expect(set(company, {})).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await enter(ground, company, [{ cash: '1' }])
  await expect(set(leader, { startsOn: '2030-07-01' })).rejects.toMatchObject({
    code: 'contributions.money-outside-period',
    field: 'startsOn',
    values: { year: '2030', quarter: '2' },
  })
  await set(leader, { startsOn: '2030-06-30', endsOn: '2030-06-30' })
  expect((await moneyOf(ground)).quarters).toEqual(['2030-Q2'])
})
