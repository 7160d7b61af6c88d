import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { ExportPart } from '../library/export-part.tsx'
import { FoundItems } from '../library/found-items.tsx'
import { addressOf, filterFrom } from '../library/library-filter.ts'
import type { Route } from './+types/open-library.page'
import styles from './exchange.module.css'
import { OpenFilters } from './open-filters.tsx'
import { openLibraryTags } from './open-library-tags.ts'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => {
    const face = (await api.tenancy.publicFace({ tenant })).tenant
    const address = `${args.context.get(pageContext).publicUrl}/${tenant}/over/kennis`
    return {
      face,
      found: await api.libraryExchange.searchOpen({ tenant, ...filter }),
      filter,
      tags: openLibraryTags(face.name, address, filter),
    }
  })
}

export const meta: Route.MetaFunction = (args) => [
  ...pageTitle(args, 'library:open.title'),
  ...(args.loaderData?.tags ?? []),
]

export default function OpenLibrary({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { face, found, filter } = loaderData
  const here = `/${face.slug}/over/kennis`
  const { page } = filter
  const to = (other: number) => here + addressOf({ ...filter, page: other })
  const asked = addressOf({ ...filter, page: 1 })
  return (
    <PublicFrame>
      <TenantColours colours={face.colours} />
      <p>
        <Link to={`/${face.slug}/over`}>{face.name}</Link>
      </p>
      <h1 tabIndex={-1}>{t('open.title')}</h1>
      <p>{t('open.intro')}</p>
      {(found.total > 0 || asked) && <OpenFilters filter={filter} facets={found.facets} />}
      {found.total === 0 ? (
        <p>{t(asked ? 'open.nothing' : 'open.none')}</p>
      ) : (
        <FoundItems here={here} found={found} />
      )}
      {found.pages > 1 && (
        <nav aria-label={t('shell:pages.label')} className={styles.steps}>
          {page > 1 && <Link to={to(page - 1)}>{t('shell:pages.before')}</Link>}
          {page < found.pages && <Link to={to(page + 1)}>{t('shell:pages.after')}</Link>}
        </nav>
      )}
      {found.total > 0 && <ExportPart here={here} search={asked} feeds />}
    </PublicFrame>
  )
}
