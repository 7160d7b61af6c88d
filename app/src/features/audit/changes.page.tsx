import { changeKind } from '@voortent/domain/audit/contract'
import { ButtonLink, EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/changes.page'
import { ChangeList } from './change-list.tsx'
import styles from './changes.module.css'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { searchParams } = new URL(args.request.url)
  const kind = changeKind.safeParse(searchParams.get('soort')).data
  const before = searchParams.get('voor') ?? undefined
  return read(args, async (api) => ({
    ...(await api.audit.changes({ tenant, kind, before, limit: 30 })),
    kinds: changeKind.options,
  }))
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'audit:title')

export const handle = trail('audit:title')

export default function Changes({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('audit')
  const [search] = useSearchParams()
  const { items, next, kinds } = loaderData
  const older = new URLSearchParams(search)
  if (next) older.set('voor', next)
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <KindFilter kinds={kinds} chosen={search.get('soort')} />
      {items.length > 0 ? (
        <ChangeList tenant={params.tenant} changes={items} />
      ) : (
        <EmptyState
          title={t('empty.title')}
          action={
            <ButtonLink to="." second>
              {t('empty.all')}
            </ButtonLink>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
      <nav aria-label={t('pages')} className={styles.pages}>
        {search.has('voor') && <Link to={kindAddress(search.get('soort'))}>{t('newest')}</Link>}
        {next && <Link to={`?${older}`}>{t('older')}</Link>}
      </nav>
    </>
  )
}

function KindFilter({ kinds, chosen }: { kinds: string[]; chosen: string | null }) {
  const { t } = useTranslation('audit')
  return (
    <nav aria-label={t('filter')} className={styles.filter}>
      {[null, ...kinds].map((kind) => (
        <Link key={kind} to={kindAddress(kind)} aria-current={kind === chosen ? 'true' : undefined}>
          {t(`kind.${kind ?? 'all'}`)}
        </Link>
      ))}
    </nav>
  )
}

function kindAddress(kind: string | null): string {
  return kind ? `?soort=${kind}` : '?'
}
