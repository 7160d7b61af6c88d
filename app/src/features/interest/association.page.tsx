import { Button, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/association.page'
import styles from './interest.module.css'
import { StatusTag } from './status-tag.tsx'

export const handle = trail('interest:association.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'interest:association.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { publicUrl } = args.context.get(pageContext)
  return read(args, async (api) => {
    const own = await api.interest.ownLink({ tenant })
    return { ...own, link: own.code && `${publicUrl}/${tenant}/doe-mee?via=${own.code}` }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const ends = readForm(form).text('act') === 'end'
    await (ends ? api.interest.endLink({ tenant }) : api.interest.makeLink({ tenant }))
    const done = ends ? 'link-ended' : 'link-made'
    return redirect(`/${tenant}/interesse/voor-leden?gedaan=interest.${done}`)
  })
}

export default function Association({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('interest')
  const { organisation, link, counts, total, named } = loaderData
  const act = (name: string, label: string, look: 'main' | 'quiet') => (
    <Form method="post">
      <Button look={look} name="act" value={name}>
        {label}
      </Button>
    </Form>
  )
  return (
    <>
      <PageHeader
        title={t('association.title')}
        intro={t('association.intro', { association: organisation })}
      />
      {link ? (
        <Section title={t('association.link')}>
          <p>{t('association.share')}</p>
          <input className={styles.link} readOnly value={link} aria-label={t('association.link')} />
          {act('end', t('association.end'), 'quiet')}
        </Section>
      ) : (
        <EmptyState
          title={t('association.none')}
          action={act('make', t('association.make'), 'main')}
        >
          {t('association.none-text')}
        </EmptyState>
      )}
      <Section title={t('association.came', { count: total })}>
        <dl className={styles.counts}>
          {counts.map(({ status, count }) => (
            <div key={status}>
              <dt>{t(`status.${status}`)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('association.named')}>
        {named.length === 0 && <p className={styles.soft}>{t('association.named-none')}</p>}
        <ul>
          {named.map(({ company, status }) => (
            <li key={company}>
              {company} <StatusTag status={status} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
