import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { textIn } from '../../identity/text-in.ts'
import type { Route } from './+types/follows.page'
import styles from './follow.module.css'
import { followActs } from './follow-acts.ts'
import { NewsPart } from './news-part.tsx'

export const handle = trail(['library:title', 'kennis'], 'library-follow:page.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-follow:page.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    follows: await api.libraryFollow.list({ tenant }),
    news: await api.libraryFollow.news({ tenant }),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const done = await followActs[text('act')]?.(api, { tenant }, text)
    if (!done) throw new Response(null, { status: 400 })
    return redirect(`/${tenant}/kennis/volgen?gedaan=${done}`)
  })
}

export default function Follows({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library-follow')
  const { follows, news } = loaderData
  const { items, byMail } = follows
  const library = `/${params.tenant}/kennis`
  if (items.length === 0)
    return (
      <>
        <PageHeader title={t('page.title')} intro={t('page.intro')} />
        <EmptyState
          title={t('page.empty')}
          action={<ButtonLink to={library}>{t('page.to-library')}</ButtonLink>}
        >
          {t('page.first-step')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={t('page.title')} intro={t('page.intro')} />
      <Section title={t('page.follows')}>
        <ul className={styles.follows}>
          {items.map(({ kind, value, name }) => {
            const called = name ?? t(`questions:kind.themes.${value}`)
            return (
              <li key={kind + value}>
                <span>
                  {called} <span className={styles.soft}>{t(`kind.${kind}`)}</span>
                </span>
                <ActButton act="unfollow" about={{ kind, value }} look="second" of={called}>
                  {t('unfollow')}
                </ActButton>
              </li>
            )
          })}
        </ul>
      </Section>
      <NewsPart tenant={params.tenant} news={news} />
      <Section title={t('mail.title')}>
        <p>{t(byMail ? 'mail.on' : 'mail.off')}</p>
        <ActButton act="choose-digest" about={{ byMail: byMail ? 'nee' : 'ja' }} look="second">
          {t(byMail ? 'mail.stop' : 'mail.start')}
        </ActButton>
      </Section>
    </>
  )
}
