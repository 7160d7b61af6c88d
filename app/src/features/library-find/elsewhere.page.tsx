import { searchElsewhereInput } from '@voortent/domain/library/contract'
import { Button, EmptyState, Field, Marked, PageHeader, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/elsewhere.page'
import styles from './library-find.module.css'

export const handle = trail(['library:title', 'library'], 'library-find:elsewhere.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-find:elsewhere.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const asked = new URL(args.request.url).searchParams.get('zoek') ?? ''
  const query = searchElsewhereInput.shape.query.safeParse(asked).data ?? ''
  return read(args, async (api) => ({
    found: await api.libraryFind.elsewhere({ tenant, query }),
    query,
  }))
}

export default function Elsewhere({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library-find')
  const { found, query } = loaderData
  const here = `/${params.tenant}/kennis`
  const asked = query === '' ? '' : `?${new URLSearchParams({ zoek: query })}`
  return (
    <>
      <PageHeader title={t('elsewhere.title')} intro={t('elsewhere.intro')} />
      <search>
        <Form method="get" className={styles.ask} key={query}>
          <Field
            name="zoek"
            type="search"
            label={t('elsewhere.words')}
            defaultValue={query}
            maxLength={200}
          />
          <Button>{t('elsewhere.go')}</Button>
        </Form>
      </search>
      <p>
        <Link to={here + asked}>{t('elsewhere.back')}</Link>
      </p>
      {found.length > 0 && <FoundElsewhere found={found} />}
      {found.length === 0 && query !== '' && (
        <EmptyState title={t('elsewhere.nothing')}>{t('elsewhere.try')}</EmptyState>
      )}
    </>
  )
}

/** The best first, each with the region that has it. */
function FoundElsewhere({ found }: Pick<Route.ComponentProps['loaderData'], 'found'>) {
  const { t } = useTranslation('library-find')
  return (
    <>
      <output className={styles.since}>{t('elsewhere.count', { count: found.length })}</output>
      <ul className={styles.found}>
        {found.map(({ id, slug, region, title, kind, authors, on, snippet }) => (
          <li key={id}>
            <h2>
              <Link to={`/${slug}/over/kennis/${id}`}>{title}</Link>
            </h2>
            <p className={styles.tags}>
              <Tag>{t('elsewhere.in', { region })}</Tag>
              <span>{t(`library:kind.${kind}`)}</span>
              {authors && <span>{authors}</span>}
              <Day date={new Date(on)} />
            </p>
            {snippet && (
              <p className={styles.snippet}>
                <Marked text={snippet} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
