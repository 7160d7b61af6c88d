import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import type { Route } from './+types/open.page'
import styles from './barriers.module.css'
import { addressOf, filterFrom } from './shared-filter.ts'
import { SharedFilterRow } from './shared-filter-row.tsx'
import { SharedItem } from './shared-item.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    face: (await api.tenancy.publicFace({ tenant })).tenant,
    items: (await api.barriers.open({ tenant, ...filter })).items,
    filter,
  }))
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'barriers:list.title')

export default function OpenBarriers({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('barriers')
  const { face, items, filter } = loaderData
  const filtered = addressOf(filter) !== ''
  return (
    <PublicFrame>
      <TenantColours colours={face.colours} />
      <header className={styles.head}>
        <p>
          <Link to={`/${face.slug}/over`}>{face.name}</Link>
        </p>
        <h1 tabIndex={-1}>{t('open.title')}</h1>
        <p className={styles.about}>{t('open.intro')}</p>
      </header>
      {(items.length > 0 || filtered) && <SharedFilterRow filter={filter} />}
      {items.length === 0 ? (
        <p>{t(filtered ? 'list.none-here' : 'list.none')}</p>
      ) : (
        <ul className={styles.shared}>
          {items.map((barrier) => (
            <li key={barrier.id}>
              <SharedItem tenant={face.slug} barrier={barrier} linked={false} />
            </li>
          ))}
        </ul>
      )}
    </PublicFrame>
  )
}
