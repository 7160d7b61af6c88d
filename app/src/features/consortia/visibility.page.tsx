import { Button, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/visibility.page'

export const handle = trail('consortia:visibility.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:visibility.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => {
    const { title, hidden, may } = await api.consortia.get({ tenant, consortium })
    if (!may.lead) throw data(null, { status: 403 })
    return { title, hidden }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const hidden = textIn(form)('act') === 'hide'
    await api.gates.setHidden({ tenant, consortium, hidden })
    const done = hidden ? 'hidden' : 'shown'
    return redirect(`/${tenant}/consortia/${consortium}/zichtbaarheid?gedaan=consortia.${done}`)
  })
}

export default function Visibility({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(actionData)
  const { title, hidden } = loaderData
  return (
    <>
      <PageHeader title={t('visibility.title')} intro={title} />
      <Form method="post">
        <FormCard
          refusal={refused.sentence}
          actions={
            <Button look="second" name="act" value={hidden ? 'show' : 'hide'}>
              {t(hidden ? 'visibility.show' : 'visibility.hide')}
            </Button>
          }
        >
          <p>
            <strong>{t(hidden ? 'visibility.is-hidden' : 'visibility.is-shown')}</strong>
          </p>
          <p>{t('visibility.inside')}</p>
          <p>{t(hidden ? 'visibility.when-shown' : 'visibility.when-hidden')}</p>
        </FormCard>
      </Form>
    </>
  )
}
