import { Button, ButtonLink, Notice, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/companies.page'
import styles from './interest.module.css'
import { ActForm } from './interest-door/own-interest.tsx'
import { OpeningForm } from './opening-form.tsx'

export const handle = trail('interest:companies.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'interest:companies.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => {
    const showing = await api.interest.showing({ tenant, consortium })
    const { may } = await api.consortia.get({ tenant, consortium })
    const leads = may.lead ? await api.interest.openingOf({ tenant, consortium }) : null
    return { showing, leads }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  const where = { tenant, consortium }
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const here = `/${tenant}/consortia/${consortium}/bedrijven?gedaan=interest.`
    if (text('act') === 'show') {
      const shown = text('shown') === 'on'
      await api.interest.showPartner({ ...where, shown })
      return redirect(here + (shown ? 'shown' : 'not-shown'))
    }
    if (text('act') === 'show-me') {
      const shown = text('shown') === 'on'
      await api.interest.showPerson({ ...where, shown })
      return redirect(here + (shown ? 'me-shown' : 'me-not-shown'))
    }
    if (text('act') === 'close') {
      await api.interest.closeConsortium(where)
      return redirect(`${here}closed`)
    }
    await api.interest.openConsortium({
      ...where,
      about: text('about'),
      hours: text('hours'),
      months: text('months'),
      yields: text('yields'),
      caller: text('caller'),
    })
    return redirect(`${here}opened`)
  })
}

/** What a consortium tells companies, and which partners stand there by name. */
export default function Companies({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('interest')
  const { showing, leads } = loaderData
  const face = `/${params.tenant}/doe-mee/${params.consortium}`
  return (
    <>
      <PageHeader
        title={t('companies.title')}
        intro={t('companies.intro')}
        action={
          showing.open && (
            <ButtonLink second to={face}>
              {t('companies.see')}
            </ButtonLink>
          )
        }
      />
      <p>
        <Tag tone={showing.open ? 'done' : 'plain'}>
          {t(showing.open ? 'companies.open' : 'companies.closed')}
        </Tag>
      </p>
      {leads && <OpeningForm leads={leads} answer={actionData} />}
      {leads && showing.open && (
        <div className={styles.close}>
          <ActForm act="close" label={t('companies.close')} />
        </div>
      )}
      {showing.own ? (
        <AgreePart act="show" words="name" shown={showing.own.shown} />
      ) : (
        !leads && <Notice tone="plain">{t('companies.not-yours')}</Notice>
      )}
      {showing.self !== null && <AgreePart act="show-me" words="me" shown={showing.self} />}
    </>
  )
}

/** Agrees to be seen, as an organisation or as a person. */
function AgreePart(props: { act: string; words: 'name' | 'me'; shown: boolean }) {
  const { t } = useTranslation('interest')
  const { act, words, shown } = props
  return (
    <Section title={t(`companies.${words}`)}>
      <p>{t(`companies.${words}-what`)}</p>
      <Form method="post">
        <input type="hidden" name="act" value={act} />
        <label className={styles.agree}>
          <input type="checkbox" name="shown" defaultChecked={shown} />
          <span>{t(`companies.${words}-shown`)}</span>
        </label>
        <Button look="second">{t(`companies.${words}-save`)}</Button>
      </Form>
    </Section>
  )
}
