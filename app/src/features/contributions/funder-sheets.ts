import type { Api } from '@voortent/api'
import {
  checkScheme,
  figuresOf,
  rollUp,
  type Totals,
  totalsOf,
} from '@voortent/domain/contributions/contract'
import type { TFunction } from 'i18next'
import { budgetRows } from './budget-rows.ts'
import { outcomeInWords } from './outcome-words.ts'
import type { MoneyWords } from './use-money-words.ts'
import type { Money } from './waiting-notice.tsx'

/** Text, or a number in hundredths, or a plain one. */
export type Cell = string | { hundredths: number } | { whole: number }
export type Sheet = { name: string; rows: Cell[][] }
export type Entries = Awaited<ReturnType<Api['contributions']['entries']>>
type T = TFunction<'contributions'>

/** What a funder asks for: what it comes down to, the budget, and every entry. */
export function funderSheets(money: Money, entries: Entries, t: T, words: MoneyWords): Sheet[] {
  return [
    { name: t('export.sheet.summary'), rows: summary(money, t, words) },
    { name: t('export.sheet.budget'), rows: budget(money, t) },
    { name: t('export.sheet.entries'), rows: entryRows(entries, t) },
  ]
}

/** A line for each part of an entry, so that values add up; its hours stand on the first alone. */
export function entryRows(entries: Entries, t: T): Cell[][] {
  const numbers = new Map(entries.map(({ id }, place) => [id, place + 1]))
  const heads = [
    t('export.number'),
    t('column.organisation'),
    t('filter.stage'),
    t('column.what'),
    t('column.quarter'),
    t('column.package'),
    t('export.hours'),
    t('export.rate'),
    t('column.worth'),
    t('sheet.ground'),
    t('filter.state'),
    t('export.counts'),
    t('export.corrects'),
    t('export.entered'),
  ]
  const rows = entries.flatMap((entry) => {
    const parts = entry.shares.length > 0 ? entry.shares : [{ number: 0, cents: entry.cents }]
    const corrected = entry.corrects === null ? undefined : numbers.get(entry.corrects)
    return parts.map(({ number, cents }, place): Cell[] => [
      { whole: numbers.get(entry.id) ?? 0 },
      entry.organisation.name,
      t(`stage.${entry.stage}`),
      t(`kind.${entry.kind}`),
      entry.quarter,
      number === 0 ? '' : t('package-short', { number }),
      entry.hours === null || place > 0 ? '' : { hundredths: entry.hours },
      entry.rate === null ? '' : { hundredths: entry.rate },
      { hundredths: cents },
      entry.ground,
      t(`state.${entry.state}`),
      t(entry.counts ? 'one.yes' : 'one.no'),
      corrected === undefined ? '' : { whole: corrected },
      entry.enteredAt.slice(0, 10),
    ])
  })
  return [heads, ...rows]
}

function summary(money: Money, t: T, words: MoneyWords): Cell[][] {
  const { parts, partners, scheme, period } = money
  const byKind = rollUp(parts, 'kind')
  const byPartner = rollUp(
    parts.filter(({ organisation }) => organisation !== null),
    'organisation',
  )
  const rules = scheme ? checkScheme(scheme, figuresOf('toegezegd', parts, partners)) : []
  return [
    [t('export.consortium'), money.title],
    [t('export.period'), period ? `${period.startsOn} – ${period.endsOn}` : ''],
    [t('export.scheme'), scheme ? `${scheme.name} (${scheme.funder})` : ''],
    [],
    [t('column.source'), ...heads(t)],
    ...(['subsidie', 'cash', 'uren', 'middelen'] as const).map((kind) => [
      t(`kind.${kind}`),
      ...figures(byKind.get(kind)),
    ]),
    [t('total'), ...figures(totalsOf(parts))],
    [],
    [t('column.organisation'), ...heads(t)],
    ...partners.map(({ id, name }) => [name, ...figures(byPartner.get(id))]),
    [],
    ...rules.map((outcome) => [
      t('export.rule'),
      outcomeInWords(t, words, outcome),
      t(outcome.met ? 'rules.met' : 'rules.lacking'),
    ]),
  ]
}

function budget({ parts, partners, workPackages }: Money, t: T): Cell[][] {
  const nameOf = new Map(partners.map(({ id, name }) => [`cash:${id}`, name]))
  const packages = [
    ...workPackages.map(({ id, number, title }) => ({ id, name: t('package', { number, title }) })),
    { id: '', name: t('no-package') },
  ]
  const rows = budgetRows(parts, partners).flatMap(({ source, ofPackage }) =>
    packages.flatMap(({ id, name }) => {
      const totals = ofPackage.get(id)
      if (!totals) return []
      const cash = nameOf.get(source)
      const said = cash === undefined ? t(`source.${source}`) : t('source.cash', { name: cash })
      return [[said, name, ...figures(totals)]]
    }),
  )
  return [
    [t('column.source'), t('column.package'), ...heads(t)],
    ...rows,
    [t('total'), '', ...figures(totalsOf(parts))],
  ]
}

function heads(t: T): string[] {
  return [t('column.planned'), t('column.actual'), t('column.difference')]
}

function figures(totals: Totals | undefined): Cell[] {
  const { planned, actual, difference } = totals ?? totalsOf([])
  return [planned, actual, difference].map((hundredths) => ({ hundredths }))
}
