import { ButtonLink, EmptyState, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { addressOf, filterFrom, type LibraryFilter } from '../library/library-filter.ts'
import type { Route } from './+types/kept-searches.page'
import styles from './library-find.module.css'

export const handle = trail(['library:title', 'library'], 'library-find:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-find:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({ searches: await api.libraryFind.searches({ tenant }) }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const act = text('act')
    const done = (key: string) =>
      redirect(`/${tenant}/kennis/zoekopdrachten?gedaan=library-find.${key}`)
    if (act === 'keep') {
      const { order: _order, page: _page, ...asked } = filterFrom(`http://x/${text('asked')}`)
      await api.libraryFind.keep({ tenant, ...asked })
      return done('kept')
    }
    const search = text('search')
    if (act === 'forget') {
      await api.libraryFind.forget({ tenant, search })
      return done('forgotten')
    }
    const byMail = act === 'start'
    await api.libraryFind.chooseAlert({ tenant, search, byMail })
    return done(byMail ? 'started' : 'stopped')
  })
}

export default function KeptSearches({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library-find')
  const { sentence } = useFormRefusal(actionData)
  const here = `/${params.tenant}/kennis`
  const { searches } = loaderData
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      {searches.length === 0 ? (
        <EmptyState title={t('empty')} action={<ButtonLink to={here}>{t('begin')}</ButtonLink>}>
          {t('empty-hint')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {searches.map((search) => (
            <KeptSearch key={search.id} here={here} search={search} />
          ))}
        </ul>
      )}
    </>
  )
}

type Kept = Route.ComponentProps['loaderData']['searches'][number]

function KeptSearch({ here, search }: { here: string; search: Kept }) {
  const { t } = useTranslation('library-find')
  const { id, asked, keptAt, byMail } = search
  const filter: LibraryFilter = { ...asked, order: 'newest', page: 1 } as LibraryFilter
  const name = useNameOf(asked)
  return (
    <li>
      <div>
        <Link to={here + addressOf(filter)}>{name}</Link>
        <span className={styles.since}>
          {t('since')} <Day date={keptAt} /> · {t(byMail ? 'by-mail' : 'not-by-mail')}
        </span>
      </div>
      <ActButton act={byMail ? 'stop' : 'start'} about={{ search: id }} of={name}>
        {t(byMail ? 'stop' : 'start')}
      </ActButton>
      <ActButton act="forget" about={{ search: id }} look="loss" of={name}>
        {t('forget')}
      </ActButton>
    </li>
  )
}

/** A search in words: what was typed, then the facets. */
function useNameOf({ query, kind, theme, topsector, targetGroup, year }: Kept['asked']): string {
  const { t } = useTranslation('library-find')
  const parts = [
    query && `‘${query}’`,
    kind && t(`library:kind.${kind}`),
    theme && t(`questions:kind.themes.${theme}`),
    topsector && t(`questions:kind.topsectors.${topsector}`),
    targetGroup && t(`questions:kind.targetGroups.${targetGroup}`),
    year && String(year),
  ]
  return parts.filter(Boolean).join(' · ')
}
