import {
  Button,
  ButtonLink,
  ChoiceField,
  Field,
  FormCard,
  PageHeader,
  TextField,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/announce-leaving.page'

export const handle = trail('consortia:leaving.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:leaving.title')

export function loader(args: Route.LoaderArgs) {
  const { organisation } = args.params
  return read(args, async (api) => {
    const { partners, may, lead } = await api.consortiumPartners.list(args.params)
    const partner = partners.find(({ id }) => id === organisation)
    if (!partner) throw data(null, { status: 404 })
    if (!may.lead && may.commitFor?.id !== organisation) throw data(null, { status: 403 })
    const { organisations } = await api.consortia.choices(args.params)
    const successors = organisations.filter(({ id }) => id !== organisation && id !== lead?.id)
    return { name: partner.name, successors }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium, organisation } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { id } = await api.consortiumPartners.announceLeaving({
      tenant,
      consortium,
      organisation,
      reason: text('reason'),
      lastDay: text('lastDay'),
      successor: text('successor') || null,
    })
    const there = `/${tenant}/consortia/${consortium}/partners/vertrek/${id}`
    return redirect(`${there}?gedaan=consortia.leaving-announced`)
  })
}

export default function AnnounceLeaving({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { name, successors } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('leaving.of', { name })} intro={t('leaving.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('leaving.announce')}</Button>
              <ButtonLink second to={`/${params.tenant}/consortia/${params.consortium}/partners`}>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <TextField
            name="reason"
            {...refused.field('reason')}
            label={t('leaving.reason')}
            hint={t('leaving.reason-hint')}
            rows={3}
            maxLength={400}
          />
          <Field
            type="date"
            name="lastDay"
            {...refused.field('lastDay')}
            label={t('leaving.last-day')}
            hint={t('leaving.last-day-hint')}
          />
          <ChoiceField
            name="successor"
            {...refused.field('successor')}
            label={t('leaving.successor')}
            hint={t('leaving.successor-hint')}
            choices={[
              { value: '', label: t('leaving.no-successor') },
              ...successors.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        </FormCard>
      </Form>
    </>
  )
}
