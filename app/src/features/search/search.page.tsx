import { searchTenantInput } from '@voortent/domain/search/contract'
import { Button, Field, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, useRouteLoaderData } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { loader as frameLoader } from '../../shell/tenant-frame.page.tsx'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/search.page'
import { FoundGroup } from './found-group.tsx'
import styles from './search.module.css'

export const handle = trail('search:page.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'search:page.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { searchParams } = new URL(args.request.url)
  const query = (searchParams.get('zoek') ?? '').trim().slice(0, 200)
  const kind = searchTenantInput.shape.kind.safeParse(searchParams.get('soort')).data
  return read(args, async (api) => ({
    ...(await api.search.tenant({ tenant, query, kind })),
    query,
    kind,
  }))
}

export default function Search({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('search')
  const { groups, taken, loose, query, kind } = loaderData
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const here = `/${params.tenant}`
  return (
    <>
      <PageHeader title={t('page.title')} intro={t('page.intro')} />
      <search>
        <Form method="get" className={styles.ask} key={query}>
          <Field
            name="zoek"
            type="search"
            label={t('page.words')}
            defaultValue={query}
            maxLength={200}
          />
          <Button>{t('page.go')}</Button>
        </Form>
      </search>
      {query === '' ? (
        <Begin here={here} />
      ) : (
        <>
          <output className={styles.said}>
            {groups.length === 0 && t('page.nothing')}
            {loose && t('page.loose')}
            {taken.map(
              ({ typed, words }) => ` ${t('page.taken', { typed, words: words.join(', ') })}`,
            )}
          </output>
          {kind && (
            <p>
              <Link to={`${here}/zoeken?${new URLSearchParams({ zoek: query })}`}>
                {t('page.all-kinds')}
              </Link>
            </p>
          )}
          {groups.map((group) => (
            <FoundGroup key={group.kind} here={here} query={query} group={group} alone={!!kind} />
          ))}
          {groups.length === 0 && <Tries here={here} />}
          {frame?.tenant.modules.includes('library') && (
            <p>
              <Link to={`${here}/kennis/elders?${new URLSearchParams({ zoek: query })}`}>
                {t('page.elsewhere')}
              </Link>
            </p>
          )}
        </>
      )}
    </>
  )
}

const examples = ['keep', 'who', 'grant'] as const

/** How one may ask. */
function Begin({ here }: { here: string }) {
  const { t } = useTranslation('search')
  return (
    <div className={styles.begin}>
      <p className={styles.examples}>
        {t('page.examples')}
        {examples.map((example) => (
          <Link
            key={example}
            to={`${here}/zoeken?${new URLSearchParams({ zoek: t(`page.example.${example}`) })}`}
          >
            {t(`page.example.${example}`)}
          </Link>
        ))}
      </p>
      <p>{t('page.hint')}</p>
    </div>
  )
}

/** What one can try when nothing is found. */
function Tries({ here }: { here: string }) {
  const { t } = useTranslation('search')
  return (
    <ul className={styles.begin}>
      <li>{t('page.try-fewer')}</li>
      <li>{t('page.try-other')}</li>
      <li>{t('page.try-plain')}</li>
      <li>
        {t('page.try-ask')} <Link to={`${here}/vraagstukken`}>{t('page.try-ask-link')}</Link>.
      </li>
    </ul>
  )
}
