import { classification } from '@voortent/domain/consortia/contract'
import { EmptyState, PageHeader, VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import type { Route } from './+types/matrix.page'
import styles from './portfolio.module.css'
import { addressOf, viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

const pageSize = 100

export const handle = trail('portfolio:parts.matrix')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:matrix.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.portfolio.matrix({ tenant, ...view.filter, page: view.page })),
    view,
  }))
}

export default function MatrixPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { rows, total, totals, view } = loaderData
  const here = `/${params.tenant}/portfolio/matrix`
  const factors = classification.problemFactors
  return (
    <>
      <PageHeader title={t('matrix.title')} intro={t('matrix.intro')} />
      <PortfolioFilters view={view} here={here} />
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('none-text')}</EmptyState>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
        <section className={styles.wide} aria-label={t('matrix.title')} tabIndex={0}>
          <table className={styles.matrix}>
            <caption>{t('caption', { count: total })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('fact.title')}</th>
                {factors.map((factor) => (
                  <th key={factor} scope="col">
                    {t(`problem-short.${factor}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, factors: own }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={`/${params.tenant}/consortia/${id}`}>{title}</Link>
                  </th>
                  {factors.map((factor) => (
                    <td key={factor}>
                      {own.includes(factor) && (
                        <>
                          <span className={styles.dot} aria-hidden />
                          <VisuallyHidden>{t('matrix.yes')}</VisuallyHidden>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('matrix.totals')}</th>
                {factors.map((factor) => (
                  <td key={factor}>{totals[factor] ?? 0}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      <PageSteps
        page={view.page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        to={(page) => here + addressOf({ ...view, page })}
      />
    </>
  )
}
