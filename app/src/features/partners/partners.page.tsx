import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/partners.page'
import { GeledingTag } from './geleding-tag.tsx'
import { OrganisationTable } from './organisation-table.tsx'
import { PageSteps } from './page-steps.tsx'
import { PartnersChoice } from './partners-choice.tsx'
import { addressOf, filterFrom } from './partners-filter.ts'

export const handle = trail('partners:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'partners:title')

export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  const found = await read(args, (api) => api.partners.list({ tenant, ...filter }))
  return { ...found, filter }
}

export default function Partners({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const { groups, counts, filter, may, total, pages } = loaderData
  const here = `/${params.tenant}/partners`
  const filtered = Boolean(filter.query || filter.type || filter.geleding)
  const add = may.manage && <ButtonLink to={`${here}/nieuw`}>{t('overview.add')}</ButtonLink>
  if (total === 0 && !filtered) {
    return (
      <>
        <PageHeader title={t('title')} intro={t('overview.intro')} />
        <EmptyState title={t('overview.empty')} action={add}>
          {t('overview.empty-explanation')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('overview.intro')}
        action={
          <>
            {add}
            <ButtonLink second reload to={`${here}.csv${addressOf({ ...filter, page: 1 })}`}>
              {t('overview.export')}
            </ButtonLink>
          </>
        }
      />
      <PartnersChoice here={here} filter={filter} counts={counts} filtered={filtered} />
      {groups.length === 0 && (
        <EmptyState
          title={t('overview.none-found')}
          action={
            <ButtonLink second to={here}>
              {t('overview.clear')}
            </ButtonLink>
          }
        >
          {t('overview.none-found-explanation')}
        </EmptyState>
      )}
      {groups.map(({ geleding, organisations }) => (
        <Section key={geleding} title={<GeledingTag geleding={geleding} />}>
          <OrganisationTable
            here={here}
            organisations={organisations}
            count={counts.find((count) => count.geleding === geleding)}
          />
        </Section>
      ))}
      <PageSteps
        page={filter.page}
        pages={pages}
        to={(page) => here + addressOf({ ...filter, page })}
      />
    </>
  )
}
