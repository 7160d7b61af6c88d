import { ButtonLink, EmptyState, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import type { Route } from './+types/collections.page'
import styles from './collections.module.css'

export const handle = trail(['library:title', 'kennis'], 'collections:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'collections:title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.collections.list(args.params))
}

export default function Collections({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { items, removed, may } = loaderData
  const here = `/${params.tenant}/kennis/verzamelingen`
  const begin = may.begin && <ButtonLink to={`${here}/nieuw`}>{t('new.title')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} action={items.length > 0 && begin} />
      {items.length === 0 ? (
        <EmptyState title={t('empty')} action={begin}>
          {t('first-step')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {items.map(({ id, title, purpose, visibility, changedAt, text, mine, ...one }) => (
            <li key={id}>
              <h2>
                <Link to={`${here}/${id}`}>{title}</Link>
              </h2>
              <p className={styles.tags}>
                <span>{t('count', { count: one.items })}</span>
                {text && <Tag>{t('with-text')}</Tag>}
                {mine && <Tag tone="action">{t('mine')}</Tag>}
                <span>{t(`visibility.${visibility}`)}</span>
                <Day date={changedAt} />
              </p>
              {purpose && <p className={styles.words}>{purpose}</p>}
            </li>
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <Section title={t('removed.title')}>
          <ul>
            {removed.map(({ id, title, until }) => (
              <li key={id}>
                <Link to={`${here}/${id}`}>{title}</Link>: {t('removed.restorable')}{' '}
                <Day date={until} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
