import { EmptyState, Facts, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import styles from '../library.module.css'
import { FollowButton } from '../library-follow/follow-button.tsx'
import { followHere } from '../library-follow/follow-here.ts'
import type { Route } from './+types/author.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['library:title', 'kennis'], ({ name }: Data) => name)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.name ?? 'library-author:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    ...(await api.libraryReview.author(args.params)),
    follows: (await api.libraryFollow.list({ tenant })).items,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, author } = args.params
  return followHere(args, `/${tenant}/kennis/auteurs/${author}`)
}

/** How one follows them: an organisation by what it is, a person by ORCID or else by name. */
function followOf({ organisation, orcids, name, follows }: Data) {
  const kind = organisation ? ('organisation' as const) : ('author' as const)
  const values = organisation ? [organisation] : [...orcids, name]
  const followed = follows.find((one) => one.kind === kind && values.includes(one.value))
  return { kind, name, value: followed?.value ?? values[0] ?? name, followed: Boolean(followed) }
}

/** What a lector or an organisation made, who uses it, and with whom they work. */
export default function AuthorPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation(['library-author', 'library'])
  const { name, organisation, orcids, items, uses, users, reads, downloads, consortia } = loaderData
  const here = `/${params.tenant}`
  return (
    <>
      <PageHeader title={name} action={<FollowButton {...followOf(loaderData)} />} />
      <div className={styles.facts}>
        <Facts
          facts={[
            { label: t('items'), value: items.length },
            { label: t('users'), value: users },
            { label: t('reads'), value: reads },
            { label: t('downloads'), value: downloads },
            { label: t('consortia'), value: consortia.length },
            {
              label: 'ORCID',
              value:
                orcids.length > 0 &&
                orcids.map((orcid) => (
                  <a key={orcid} href={`https://orcid.org/${orcid}`} rel="noopener noreferrer">
                    {orcid}
                  </a>
                )),
            },
            {
              label: t('partner'),
              value: organisation && (
                <Link to={`${here}/partners/${organisation}`}>{t('partner-page')}</Link>
              ),
            },
          ].map(({ label, value }) => ({ label, value: value === false ? '' : value }))}
        />
      </div>
      <Section title={t('made')}>
        {items.length === 0 && <EmptyState title={t('nothing')}>{t('nothing-yet')}</EmptyState>}
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id}>
              <Link to={`${here}/kennis/${item.id}`}>{item.title}</Link>
              <p className={styles.tags}>
                <Tag>{t(`library:kind.${item.kind}`)}</Tag>
                <Day date={new Date(item.on)} />
                {item.used > 0 && <span>{t('library:use.used', { count: item.used })}</span>}
                {item.downloads > 0 && <span>{t('downloaded', { count: item.downloads })}</span>}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {uses.length > 0 && (
        <Section title={t('used-by')}>
          <ul className={styles.list}>
            {uses.map((use) => (
              <li key={use.item.id + use.organisation.id}>
                <Link to={`${here}/partners/${use.organisation.id}`}>{use.organisation.name}</Link>
                <span className={styles.under}>
                  {use.item.title} · <Day date={new Date(use.at)} />
                </span>
                <p className={styles.text}>{use.effect}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {consortia.length > 0 && (
        <Section title={t('consortia')}>
          <ul className={styles.list}>
            {consortia.map(({ id, title }) => (
              <li key={id}>
                <Link to={`${here}/consortia/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
