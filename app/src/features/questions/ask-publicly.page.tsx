import { Button, Field, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { RobotFields } from '../guests/robot-fields.tsx'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/ask-publicly.page'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'questions-door:window')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const sent = new URL(args.request.url).searchParams.has('verstuurd')
  return read(args, async (api) => ({ ...(await api.questions.form({ tenant })), sent }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { token } = await api.questions.askAsGuest({
      tenant,
      words: text('words'),
      background: text('background'),
      company: text('company'),
      reach: text('reach'),
      website: text('website'),
      stamp: text('stamp'),
    })
    if (!token) return redirect(`/${tenant}/vraag?verstuurd=1`)
    return redirect(`/${tenant}/mijn-vraag/${token}?nieuw=1`)
  })
}

export default function AskPublicly({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions-door')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  if (loaderData.sent) return <PageHeader title={t('sent')} intro={t('sent-what')} />
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <Form method="post" noValidate>
        <FormCard refusal={refused.sentence} actions={<Button>{t('button')}</Button>}>
          <TextField
            name="words"
            {...refused.field('words')}
            label={t('words')}
            required
            maxLength={2000}
          />
          <TextField
            name="background"
            {...refused.field('background')}
            label={t('background')}
            hint={t('background-hint')}
            maxLength={2000}
            rows={2}
          />
          <Field
            name="company"
            {...refused.field('company')}
            label={t('company')}
            required
            maxLength={120}
            autoComplete="organization"
          />
          <Field
            name="reach"
            {...refused.field('reach')}
            label={t('reach')}
            hint={t('reach-hint')}
            inputMode="email"
            maxLength={254}
            autoComplete="email"
          />
          <RobotFields stamp={loaderData.stamp} answer={actionData} />
          <p>{t('before')}</p>
        </FormCard>
      </Form>
      {loaderData.takesPart && (
        <p>
          <Link to={`/${params.tenant}/doe-mee`}>{t('take-part')}</Link>
        </p>
      )}
    </>
  )
}
