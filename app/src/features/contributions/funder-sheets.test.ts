import type { TFunction } from 'i18next'
import { createInstance } from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { type Entries, entryRows, funderSheets } from './funder-sheets.ts'
import nl from './nl.json' with { type: 'json' }
import { moneyWords } from './use-money-words.ts'
import type { Money } from './waiting-notice.tsx'

let t: TFunction<'contributions'>
beforeAll(async () => {
  const i18n = createInstance()
  await i18n.init({ lng: 'nl', resources: { nl: { contributions: nl } }, ns: 'contributions' })
  t = i18n.getFixedT(null, 'contributions')
})

const entry = (change: Partial<Entries[number]>): Entries[number] => ({
  id: 'a',
  organisation: { id: 'o', name: 'Niemandsland' },
  stage: 'gerealiseerd',
  kind: 'uren',
  quarter: '2026-Q2',
  cents: 3_335,
  hours: 100,
  rate: 3_335,
  ground: '',
  state: 'bevestigd',
  corrects: null,
  counts: true,
  enteredAt: '2026-05-01T10:00:00Z',
  shares: [],
  ...change,
})

test('an entry for two work packages takes two lines that add up, with its hours once', () => {
  const shares = [
    { number: 1, cents: 1_668 },
    { number: 2, cents: 1_667 },
  ]
  const [, ...rows] = entryRows([entry({ shares }), entry({ id: 'b', corrects: 'a' })], t)
  expect(rows.map((row) => [row[0], row[5], row[6], row[8], row[12]])).toEqual([
    [{ whole: 1 }, 'WP 1', { hundredths: 100 }, { hundredths: 1_668 }, ''],
    [{ whole: 1 }, 'WP 2', '', { hundredths: 1_667 }, ''],
    [{ whole: 2 }, '', { hundredths: 100 }, { hundredths: 3_335 }, { whole: 1 }],
  ])
})

test('the budget of the file adds up to its summary', () => {
  const part = { stage: 'toegezegd', quarter: '2026-Q2', workPackage: null } as const
  const money = {
    title: 'Samen rekenen',
    period: null,
    scheme: null,
    partners: [{ id: 'o', name: 'Niemandsland' }],
    workPackages: [],
    parts: [
      { ...part, organisation: null, kind: 'subsidie', cents: 1_000 },
      { ...part, organisation: 'o', kind: 'cash', cents: 700 },
      { ...part, organisation: 'o', kind: 'middelen', cents: 50 },
    ],
  } as unknown as Money
  const [summary, budget] = funderSheets(money, [], t, moneyWords(t, 'nl'))
  const none = { hundredths: 0 }
  const total = [{ hundredths: 1_750 }, none, { hundredths: 1_750 }]
  expect(summary?.rows).toContainEqual(['Totaal', ...total])
  expect(summary?.rows).toContainEqual([
    'Niemandsland',
    { hundredths: 750 },
    none,
    { hundredths: 750 },
  ])
  expect(budget?.rows.at(-1)).toEqual(['Totaal', '', ...total])
  expect(budget?.rows.slice(1, -1).map(([source, , planned]) => [source, planned])).toEqual([
    ['Subsidie', { hundredths: 1_000 }],
    ['Geld van Niemandsland', { hundredths: 700 }],
    ['In natura', { hundredths: 50 }],
  ])
})
