import { rollUp, type Totals, totalsOf } from '@voortent/domain/contributions/contract'
import { OverviewTable, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/budget.page'
import { budgetRows } from './budget-rows.ts'
import styles from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { SubsidyForm } from './subsidy-form.tsx'
import { useMoneyWords } from './use-money-words.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['contributions:title', ({ base }: Data) => base],
  'contributions:nav.budget',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:nav.budget')

const views = { begroot: 'planned', gerealiseerd: 'actual', verschil: 'difference' } as const
type View = keyof typeof views

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const asked = new URL(args.request.url).searchParams.get('toon') ?? ''
  return read(args, async (api) => ({
    money: await api.contributions.money({ tenant, consortium }),
    view: (Object.hasOwn(views, asked) ? asked : 'begroot') as View,
    base: `consortia/${consortium}/bijdragen`,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.contributions.setSubsidy({
      tenant,
      consortium,
      stage: text('stage') as 'toegezegd',
      quarter: text('quarter'),
      workPackage: text('workPackage') || null,
      amount: text('amount'),
    })
    const told = 'gedaan=contributions.subsidy-set'
    return redirect(`/${tenant}/consortia/${consortium}/bijdragen/begroting?${told}`)
  })
}

export default function Budget({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { money, view } = loaderData
  const base = `/${params.tenant}/${loaderData.base}`
  useFocusOnRefusal(actionData)
  const { parts, partners, workPackages } = money
  const figure = views[view]
  const inPackages = rollUp(parts, 'workPackage')
  const columns = [
    ...workPackages
      .filter(({ id, withdrawn }) => !withdrawn || inPackages.has(id))
      .map(({ id, number, title }) => ({
        id,
        short: t('package-short', { number }),
        name: t('package', { number, title }),
      })),
    { id: '', short: t('no-package'), name: t('no-package') },
  ]
  const nameOf = (source: string) => {
    if (!source.startsWith('cash:')) return t(`source.${source}`)
    const name = partners.find(({ id }) => `cash:${id}` === source)?.name ?? ''
    return t('source.cash', { name })
  }
  const said = (totals: Totals | undefined) => words.euros(totals?.[figure] ?? 0)
  const rows = [
    ...budgetRows(parts, partners).map((row) => ({ ...row, name: nameOf(row.source) })),
    { source: 'total', name: t('total'), ofPackage: inPackages, total: totalsOf(parts) },
  ]
  return (
    <>
      <PageHeader title={t('nav.budget')} intro={t('budget.intro')} />
      <MoneyNav base={base} />
      <nav aria-label={t('budget.views')} className={styles.nav}>
        <ul>
          {Object.keys(views).map((one) => (
            <li key={one}>
              <Link to={`?toon=${one}`} aria-current={one === view ? 'page' : undefined}>
                {t(`budget.view.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <OverviewTable
        caption={t(`budget.caption.${view}`)}
        rows={rows}
        keyOf={({ source }) => source}
        columns={[
          {
            name: 'source',
            label: t('column.source'),
            cell: ({ source, name }) => (source === 'total' ? <strong>{name}</strong> : name),
          },
          ...columns.map(({ id, short }) => ({
            name: `package-${id}`,
            label: short,
            numeric: true,
            cell: ({ ofPackage }: (typeof rows)[number]) => said(ofPackage.get(id)),
          })),
          {
            name: 'total',
            label: t('total'),
            numeric: true,
            cell: ({ total }) => <strong>{said(total)}</strong>,
          },
        ]}
      />
      {workPackages.length > 0 && (
        <p className={styles.soft}>
          {columns
            .slice(0, -1)
            .map(({ name }) => name)
            .join(' · ')}
        </p>
      )}
      {money.may.confirm && money.quarters.length > 0 && (
        <Section title={t('subsidy.title')}>
          <SubsidyForm money={money} answer={actionData} />
        </Section>
      )}
    </>
  )
}
