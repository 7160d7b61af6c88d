import { newId } from '@voortent/kernel'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addScheme } from './add-scheme.ts'
import { chooseScheme } from './choose-scheme.ts'
import { addSchemeInput, enterContributionsInput, totalsOf } from './contract.ts'
import { listFigures } from './list-figures.ts'
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

let founded: Ground
let ground: Ground
beforeAll(async () => {
  founded = await foundConsortium()
})
beforeEach(async () => {
  ground = { ...founded, consortium: await consortiumIn(founded) }
})

const refusal = (code: string, field?: string) => ({ code: `contributions.${code}`, field })

test('a partner promises money, hours and means in one line, each an entry (R-24)', async () => {
  const { company } = ground
  const line = {
    cash: '1.000',
    hours: '12,5',
    rate: '45',
    value: '250,50',
    ground: 'Huur draaibank',
  }
  expect(await enter(ground, company, [line, {}])).toEqual({ entered: 3 })
  const entries = await entriesOf(ground)
  expect(entries).toMatchObject([
    { kind: 'cash', cents: 100_000, hours: null, state: 'ingediend', counts: true },
    { kind: 'middelen', cents: 25_050, ground: 'Huur draaibank' },
    { kind: 'uren', cents: 56_250, hours: 1_250, rate: 4_500 },
  ])
  const money = await moneyOf(ground)
  expect(totalsOf(money.parts)).toEqual({ planned: 181_300, actual: 0, difference: 181_300 })
  expect(money.waiting).toEqual({ count: 3, cents: 181_300, returned: 0 })
  expect(await moneyOf(ground, company)).toMatchObject({
    lastRate: 4_500,
    entered: [{ quarter: '2030-Q2', stage: 'toegezegd', cents: 181_300 }],
    may: { confirm: false, enter: { stages: ['toegezegd', 'gerealiseerd'] } },
  })
  expect(money).toMatchObject({ lastRate: null, entered: [], thisQuarter: '2030-Q4' })
  expect(money.partners.map(({ name, rates }) => [name, rates.toegezegd])).toEqual([
    ['Fieldlab', null],
    ['Niemandsland', { least: 4_500, most: 4_500 }],
  ])
})

test('a sheet that comes twice counts once', async () => {
  const sheet = newId()
  await enter(ground, ground.company, [{ cash: '10' }], { sheet })
  expect(await enter(ground, ground.company, [{ cash: '10' }], { sheet })).toEqual({ entered: 0 })
  const both = Array.from({ length: 3 }, () =>
    enter(ground, ground.company, [{ cash: '7' }], { sheet: newId() }),
  )
  await Promise.all(both)
  expect(totalsOf((await moneyOf(ground)).parts).planned).toBe(3_100)
})

test('what was done does not count until it is confirmed', async () => {
  await enter(ground, ground.company, [{ cash: '10' }], { stage: 'gerealiseerd' })
  expect(totalsOf((await moneyOf(ground)).parts)).toMatchObject({ planned: 0, actual: 0 })
})

test('for one’s own organisation alone, and inside the consortium', async () => {
  for (const who of [ground.union, ground.broker])
    await expect(enter(ground, who, [{ cash: '1' }])).rejects.toMatchObject({
      code: 'consortia.partners-only',
    })
  await expect(enter(ground, ground.outsider, [{ cash: '1' }])).rejects.toMatchObject({
    code: 'consortia.no-such-consortium',
  })
  await enter(ground, ground.leader, [{ cash: '1' }])
})

test('within the project, and nothing done ahead of time', async () => {
  const at = (quarter: string, stage: 'toegezegd' | 'gerealiseerd' = 'toegezegd') =>
    enter(ground, ground.company, [{}, { quarter, cash: '1' }], { stage })
  await expect(at('2030-Q1')).rejects.toMatchObject(refusal('quarter-outside', 'lines.1.quarter'))
  await expect(at('2032-Q2')).rejects.toMatchObject(refusal('quarter-outside', 'lines.1.quarter'))
  await at('2030-Q2')
  await at('2032-Q1')
  await at('2030-Q4', 'gerealiseerd')
  const ahead = at('2031-Q1', 'gerealiseerd')
  await expect(ahead).rejects.toMatchObject(refusal('quarter-ahead', 'lines.1.quarter'))
})

test('an empty sheet enters nothing', async () => {
  const empty = enter(ground, ground.company, [{ rate: '45', ground: 'Later' }])
  await expect(empty).rejects.toMatchObject(refusal('nothing-entered', 'lines'))
})

test.each([
  [{ hours: '-4', rate: '45' }, 'lines.0.hours', 'hours-negative'],
  [{ hours: '4' }, 'lines.0.rate', 'rate-missing'],
  [{ hours: '100.001', rate: '45' }, 'lines.0.hours', 'hours-too-large'],
  [{ hours: '1', rate: '1.000,01' }, 'lines.0.rate', 'rate-too-large'],
  [{ cash: 'veel' }, 'lines.0.cash', 'amount-malformed'],
  [{ cash: '12,500' }, 'lines.0.cash', 'amount-ambiguous'],
  [{ cash: '999999999999' }, 'lines.0.cash', 'amount-too-large'],
  [{ value: '10' }, 'lines.0.ground', 'ground-missing'],
  [{ quarter: '2030-Q5' }, 'lines.0.quarter', 'quarter-malformed'],
])('%j is refused at its field', (line, field, code) => {
  const { error } = enterContributionsInput.safeParse({
    consortium: newId(),
    sheet: newId(),
    stage: 'toegezegd',
    lines: [{ quarter: '2030-Q2', ...line }],
  })
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toContainEqual([
    field,
    `contributions.${code}`,
  ])
})

test('rates keep to the scheme: a most, or a fixed one', async () => {
  const choose = async (rates: { maxRate?: string; fixedRate?: string }) => {
    const rules = { inKindCeilingOf: 'cofinanciering', cashDuty: 'geen', kinds: ['uren'] }
    const input = addSchemeInput.parse({ name: 'Regeling', funder: 'Fonds', ...rules, ...rates })
    const { id } = await as(ground, ground.broker, (scope) => addScheme(scope, input))
    const { consortium } = ground
    await as(ground, ground.leader, (scope) => chooseScheme(scope, { consortium, scheme: id }))
  }
  const at = (rate: string) => enter(ground, ground.company, [{ hours: '1', rate }])
  await choose({ maxRate: '60' })
  await at('60')
  await expect(at('60,01')).rejects.toMatchObject({
    ...refusal('rate-above', 'lines.0.rate'),
    values: { most: '60' },
  })
  await choose({ fixedRate: '50' })
  await at('50')
  await expect(at('49,99')).rejects.toMatchObject(refusal('rate-not-fixed', 'lines.0.rate'))
})

test('a work package is one of this consortium', async () => {
  const own = await workPackageIn(ground, 'Inrichten')
  await enter(ground, ground.company, [{ cash: '10', workPackage: own }])
  expect((await moneyOf(ground)).parts).toMatchObject([{ workPackage: own, cents: 1_000 }])
  const other = { ...ground, consortium: await consortiumIn(founded) }
  const foreign = enter(other, ground.company, [{ cash: '10', workPackage: own }])
  await expect(foreign).rejects.toMatchObject(
    refusal('work-package-unknown', 'lines.0.workPackage'),
  )
})

test('keepers see totals without names, insiders those of their own, others none', async () => {
  await enter(ground, ground.company, [{ cash: '10', hours: '1', rate: '45' }])
  const seen = async (who: typeof ground.broker) => {
    const figures = await as(ground, who, listFigures)
    return figures.find(({ consortium }) => consortium === ground.consortium)
  }
  const promised = { cash: 1_000, uren: 4_500, middelen: 0, subsidie: 0 }
  expect(await seen(ground.broker)).toMatchObject({ promised })
  expect(await seen(ground.company)).toMatchObject({ promised })
  expect(await seen(ground.union)).toBeUndefined()
  expect(await seen(ground.outsider)).toBeUndefined()
})
