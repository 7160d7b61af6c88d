import { Button, ButtonLink, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/withdraw.page'
import styles from './fields.module.css'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:withdraw.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:withdraw.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  return read(args, async (api) => {
    const { title, may } = await api.decisions.get({ tenant, ballot })
    if (!may.withdraw) throw data(null, { status: 403 })
    return { title }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, ballot } = args.params
  return carryOut(args, async (api, form) => {
    await api.decisions.withdraw({ tenant, ballot, reason: textIn(form)('reason') })
    return redirect(`/${tenant}/besluiten/${ballot}?gedaan=decisions.withdrawn`)
  })
}

export default function Withdraw({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('withdraw.title')} intro={t('withdraw.intro')} />
      <p className={styles.question}>{loaderData.title}</p>
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button look="loss">{t('withdraw.button')}</Button>
              <ButtonLink to={`/${params.tenant}/besluiten/${params.ballot}`} second>
                {t('withdraw.cancel')}
              </ButtonLink>
            </>
          }
        >
          <TextField
            name="reason"
            {...refused.field('reason')}
            label={t('withdraw.reason')}
            hint={t('withdraw.reason-hint')}
            required
            maxLength={2000}
          />
        </FormCard>
      </Form>
    </>
  )
}
