import { checkScheme, figuresOf, rollUp } from '@voortent/domain/contributions/contract'
import { ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/money.page'
import styles from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { OutcomeList } from './outcome-list.tsx'
import { QuarterChart } from './quarter-chart.tsx'
import { TotalsTable } from './totals-table.tsx'
import { useMoneyWords } from './use-money-words.ts'
import { WaitingNotice } from './waiting-notice.tsx'

export const handle = trail('contributions:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.contributions.money({ tenant, consortium }))
}

const kinds = ['subsidie', 'cash', 'uren', 'middelen'] as const

export default function Money({ loaderData: money, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const base = `/${params.tenant}/consortia/${params.consortium}/bijdragen`
  const { parts, partners, workPackages, quarters, scheme, may } = money
  const none = { planned: 0, actual: 0, difference: 0 }
  const byKind = rollUp(parts, 'kind')
  const byPartner = rollUp(
    parts.filter(({ organisation }) => organisation !== null),
    'organisation',
  )
  const byPackage = rollUp(parts, 'workPackage')
  const mayEnter = may.enter && money.period
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('intro')}
        action={
          mayEnter && (
            <>
              {mayEnter && may.enter?.stages.includes('toegezegd') && (
                <ButtonLink to={`${base}/invullen`}>{t('enter.toegezegd')}</ButtonLink>
              )}
              <ButtonLink to={`${base}/invullen?voor=gerealiseerd`} second>
                {t('enter.gerealiseerd')}
              </ButtonLink>
            </>
          )
        }
      />
      <MoneyNav base={base} />
      <WaitingNotice base={base} money={money} />
      <Section title={t('totals.title')}>
        <TotalsTable
          caption={t('totals.caption')}
          of={t('column.source')}
          rows={kinds.map((kind) => ({
            ...(byKind.get(kind) ?? none),
            key: kind,
            name: t(`kind.${kind}`),
          }))}
        />
      </Section>
      {scheme && (
        <Section
          title={t('rules.title', { scheme: scheme.name })}
          action={<Link to={`${base}/regeling`}>{t('rules.more')}</Link>}
        >
          <OutcomeList outcomes={checkScheme(scheme, figuresOf('toegezegd', parts, partners))} />
        </Section>
      )}
      {quarters.length > 0 && (
        <Section title={t('chart.heading')}>
          <QuarterChart quarters={quarters} totals={rollUp(parts, 'quarter')} />
        </Section>
      )}
      <Section title={t('partners.title')}>
        <TotalsTable
          caption={t('partners.caption')}
          of={t('column.organisation')}
          rows={partners.map(({ id, name }) => ({
            ...(byPartner.get(id) ?? none),
            key: id,
            name: <Link to={`${base}/boekingen?organisatie=${id}`}>{name}</Link>,
          }))}
        />
      </Section>
      {workPackages.length > 0 && (
        <Section
          title={t('packages.title')}
          action={<Link to={`${base}/begroting`}>{t('packages.more')}</Link>}
        >
          <TotalsTable
            caption={t('packages.caption')}
            of={t('column.package')}
            rows={[
              ...workPackages
                .filter(({ id, withdrawn }) => !withdrawn || byPackage.has(id))
                .map(({ id, number, title }) => ({
                  ...(byPackage.get(id) ?? none),
                  key: id,
                  name: t('package', { number, title }),
                })),
              { ...(byPackage.get('') ?? none), key: 'none', name: t('no-package') },
            ]}
          />
        </Section>
      )}
      <Section title={t('export.title')}>
        <p className={styles.soft}>{t('export.intro')}</p>
        <div className={styles.files}>
          <ButtonLink to={`${base}/bijdragen.xlsx`} second reload>
            {t('export.xlsx')}
          </ButtonLink>
          <ButtonLink to={`${base}/bijdragen.csv`} second reload>
            {t('export.csv')}
          </ButtonLink>
        </div>
      </Section>
      {money.waiting.count > 0 && !may.confirm && (
        <Notice tone="plain">
          {t('waiting.others', {
            count: money.waiting.count,
            cents: words.euros(money.waiting.cents),
          })}
        </Notice>
      )}
    </>
  )
}
