import { stopCauses } from '@voortent/domain/consortia/contract'
import { Button, ButtonLink, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import type { Route } from './+types/stop.page'

export const handle = trail('consortia:stop.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:stop.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => {
    const { title, phase, may } = await api.gates.steps({ tenant, consortium })
    if (!may.lead || phase === 'gestopt') throw data(null, { status: 403 })
    return { title, phase }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.gates.stop({
      tenant,
      consortium,
      causes: stopCauses.filter((cause) => form.getAll('causes').includes(cause)),
      reason: text('reason'),
      lessons: text('lessons'),
      told: text('told'),
    })
    return redirect(`/${tenant}/consortia/${consortium}/fasen?gedaan=consortia.stopped`)
  })
}

export default function Stop({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const { title, phase } = loaderData
  const text = (name: string, rows: number, maxLength: number) => ({
    name,
    rows,
    maxLength,
    ...refused.field(name),
  })
  return (
    <>
      <PageHeader title={t('stop.title')} intro={title} />
      <p>{t(phase === 'verkenning' ? 'stop.normal' : 'stop.possible')}</p>
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('stop.button')}</Button>
              <ButtonLink to={`/${params.tenant}/consortia/${params.consortium}/fasen`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <CheckGroup
            label={t('stop.causes')}
            error={refused.field('causes').error}
            name="causes"
            choices={stopCauses.map((value) => ({ value, label: t(`stop.cause.${value}`) }))}
            chosen={(refused.field('causes').defaultValue ?? '').split(' ')}
          />
          <TextField
            {...text('reason', 3, 1000)}
            label={t('stop.reason')}
            hint={t('stop.reason-hint')}
          />
          <TextField
            {...text('lessons', 4, 4000)}
            label={t('stop.lessons')}
            hint={t('stop.lessons-hint')}
          />
          <TextField {...text('told', 2, 400)} label={t('stop.told')} hint={t('stop.told-hint')} />
        </FormCard>
      </Form>
    </>
  )
}
