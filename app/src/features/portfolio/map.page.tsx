import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import described from '../../shell/front/regions.json'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/map.page'
import styles from './portfolio.module.css'
import { addressOf, viewFrom } from './portfolio-filter.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'

export const handle = trail('portfolio:parts.map')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:map.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const view = viewFrom(args.request.url)
  return read(args, async (api) => {
    const { facets, total } = await api.portfolio.list({ tenant, ...view.filter })
    return { counts: facets.place, total, view }
  })
}

export default function MapPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { counts, total, view } = loaderData
  const list = `/${params.tenant}/portfolio`
  const to = (place: string) =>
    list + addressOf({ ...view, filter: { ...view.filter, place: place as 'landelijk' }, page: 1 })
  const known = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <PageHeader title={t('map.title')} intro={t('map.intro')} />
      <PortfolioFilters view={view} here={`${list}/kaart`} />
      <ul className={styles.map} aria-label={t('map.title')}>
        {described.regions.map(({ slug, name, tile: [column = 0, row = 0] }) => {
          const count = counts[slug] ?? 0
          return (
            <li
              key={slug}
              className={count === 0 ? styles.empty : undefined}
              style={{ gridColumn: column + 1, gridRow: row + 1 }}
            >
              {count > 0 ? (
                <Link to={to(slug)}>
                  {name} <strong>{count}</strong>
                </Link>
              ) : (
                <span>{name}</span>
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <Link to={to('landelijk')}>{t('map.everywhere', { count: counts.landelijk ?? 0 })}</Link>
      </p>
      <p className={styles.soft}>{t('map.unknown', { count: total - known })}</p>
    </>
  )
}
