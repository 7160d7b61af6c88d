import { Button, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/mentor.page'
import { ActForm } from './interest-door/own-interest.tsx'

export const handle = trail(['partners:title', 'partners'], 'interest:offer.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'interest:offer.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  return read(args, async (api) => {
    const offer = await api.interest.mentorOf({ tenant, organisation })
    if (!offer.mayOffer) throw data(null, { status: 403 })
    return offer
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const withdraws = text('act') === 'withdraw'
    if (withdraws) await api.interest.withdrawMentor({ tenant })
    else await api.interest.offerMentor({ tenant, about: text('about') })
    const done = withdraws ? 'mentor-withdrawn' : 'mentor-offered'
    return redirect(`/${tenant}/partners/${organisation}?gedaan=interest.${done}`)
  })
}

export default function Mentor({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('interest')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const about = refused.field('about')
  return (
    <>
      <PageHeader title={t('offer.title')} intro={t('offer.intro')} />
      <Form method="post" noValidate>
        <FormCard refusal={refused.sentence} actions={<Button>{t('offer.save')}</Button>}>
          <TextField
            label={t('offer.about')}
            hint={t('offer.about-hint')}
            name="about"
            maxLength={300}
            required
            error={about.error}
            defaultValue={about.defaultValue ?? loaderData.about ?? ''}
          />
        </FormCard>
      </Form>
      {loaderData.about && <ActForm act="withdraw" label={t('offer.withdraw')} />}
    </>
  )
}
