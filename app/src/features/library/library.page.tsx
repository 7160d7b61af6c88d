import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import type { Route } from './+types/library.page'
import { ExportPart } from './export-part.tsx'
import { FoundItems } from './found-items.tsx'
import { KeepSearch } from './keep-search.tsx'
import styles from './library.module.css'
import { addressOf, filterFrom } from './library-filter.ts'
import { LibraryFilters } from './library-filters.tsx'
import { FollowButton } from './library-follow/follow-button.tsx'
import { followHere } from './library-follow/follow-here.ts'

export const handle = trail('library:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    found: await api.library.search({ tenant, ...filter }),
    drafts: await api.library.drafts({ tenant }),
    follows: filter.theme ? (await api.libraryFollow.list({ tenant })).items : [],
    filter,
  }))
}

export function action(args: Route.ActionArgs) {
  const filter = filterFrom(args.request.url)
  return followHere(args, `/${args.params.tenant}/kennis${addressOf(filter)}`)
}

export default function Library({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { found, drafts, filter, follows } = loaderData
  const { theme } = filter
  const here = `/${params.tenant}/kennis`
  const add = found.may.add && <ButtonLink to={`${here}/nieuw`}>{t('find.add')}</ButtonLink>
  const nothingAtAll = found.total === 0 && addressOf(filter) === ''
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('find.intro')}
        action={
          <>
            <ButtonLink to={`${here}/verzamelingen`} second>
              {t('collections:title')}
            </ButtonLink>
            {!nothingAtAll && add}
          </>
        }
      />
      {nothingAtAll ? (
        <EmptyState title={t('find.empty')} action={add}>
          {t('find.empty-first-step')}
        </EmptyState>
      ) : (
        <>
          <LibraryFilters filter={filter} facets={found.facets} />
          {addressOf(filter) === '' && <Examples here={here} />}
          <KeepSearch here={here} filter={filter} />
          {theme && (
            <FollowButton
              kind="theme"
              value={theme}
              name={t(`questions:kind.themes.${theme}`)}
              followed={follows.some(({ kind, value }) => kind === 'theme' && value === theme)}
            />
          )}
          {found.total === 0 ? (
            <NothingFound tenant={params.tenant} />
          ) : (
            <FoundItems here={here} found={found} />
          )}
          <PageSteps
            page={filter.page}
            pages={found.pages}
            to={(page) => here + addressOf({ ...filter, page })}
          />
        </>
      )}
      {found.total > 0 && <ExportPart here={here} search={addressOf({ ...filter, page: 1 })} />}
      {found.may.add && (
        <p>
          <Link to={`${here}/invoeren`}>{t('find.import')}</Link>
        </p>
      )}
      {drafts.length > 0 && (
        <Section title={t('find.drafts')}>
          <ul className={styles.list}>
            {drafts.map(({ id, title, kind, status, changedAt }) => (
              <li key={id}>
                <Link to={`${here}/${id}`}>{title}</Link>
                <span className={styles.under}>
                  {t(`kind.${kind}`)} · {t(`status.${status}`)} · <Day date={changedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const examples = ['keep', 'worth', 'grant', 'teach'] as const

/** Questions as people ask them. */
function Examples({ here }: { here: string }) {
  const { t } = useTranslation('library')
  const questions = examples.map((example) => t(`find.example.${example}`))
  return (
    <p className={styles.examples}>
      {t('find.examples')}
      {questions.map((question) => (
        <Link key={question} to={`${here}?${new URLSearchParams({ zoek: question })}`}>
          {question}
        </Link>
      ))}
    </p>
  )
}

/** What one can try when nothing is found. */
function NothingFound({ tenant }: { tenant: string }) {
  const { t } = useTranslation('library')
  return (
    <div className={styles.nothing}>
      <h2>{t('find.nothing')}</h2>
      <ul>
        <li>{t('find.try-fewer')}</li>
        <li>{t('find.try-other')}</li>
        <li>{t('find.try-spelling')}</li>
        <li>
          <Link to={`/${tenant}/kennis`}>{t('find.try-all')}</Link>
        </li>
        <li>
          {t('find.try-ask')} <Link to={`/${tenant}/vraagstukken`}>{t('find.try-ask-link')}</Link>.
        </li>
      </ul>
    </div>
  )
}
