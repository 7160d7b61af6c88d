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
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-promise.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  ['actions:promise.title', ({ agenda }: Data) => `agenda/${agenda.id}/afspraken`],
  'actions:promise.make',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:promise.make')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const onAction = new URL(args.request.url).searchParams.get('actie') ?? ''
  return read(args, async (api) => {
    const { agenda, organisations, may } = await api.actions.choices({ tenant, agenda: id })
    const own = may.speakFor
    if (!own && !may.speakForOthers) throw data(null, { status: 403 })
    const actions = await api.actions.list({ tenant, agenda: id })
    const { goals } = await api.goals.list({ tenant, agenda: id })
    return {
      agenda: { id, title: agenda.title },
      subjects: [
        ...goals.map(({ id, title }) => ({ value: `doel:${id}`, title, kind: 'goal' })),
        ...actions.map(({ id, title }) => ({ value: `actie:${id}`, title, kind: 'action' })),
      ],
      organisations: organisations.filter(({ id }) => may.speakForOthers || id === own),
      others: may.speakForOthers,
      own: own ?? '',
      onAction,
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const [kind, subject = ''] = text('on').split(':')
    const { id } = await api.actions.makePromise({
      tenant,
      agenda,
      action: kind === 'actie' ? subject : null,
      goal: kind === 'doel' ? subject : null,
      organisation: text('organisation'),
      what: text('what'),
      dueOn: text('dueOn'),
    })
    return redirect(`/${tenant}/afspraken/${id}?gedaan=actions.promised`)
  })
}

export default function NewPromise({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { agenda, subjects, organisations, others, own, onAction } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const at = `/${params.tenant}/agenda/${agenda.id}`
  const [promisor, on] = [refused.field('organisation'), refused.field('on')]
  return (
    <>
      <PageHeader title={t('promise.make')} intro={t('promise.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('promise.save')}</Button>
              <ButtonLink to={onAction ? `${at}/acties/${onAction}` : `${at}/afspraken`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          {others ? (
            <ChoiceField
              name="organisation"
              label={t('fact.organisation')}
              hint={t('promise.others-hint')}
              error={promisor.error}
              defaultValue={promisor.defaultValue ?? own}
              choices={[
                { value: '', label: t('choose') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ) : (
            <p>
              {t('promise.own', { name: organisations[0]?.name })}
              <input type="hidden" name="organisation" value={own} />
            </p>
          )}
          <TextField
            name="what"
            label={t('fact.what')}
            hint={t('promise.what-hint')}
            {...refused.field('what')}
            rows={2}
            maxLength={300}
            required
          />
          <Field
            name="dueOn"
            type="date"
            label={t('fact.due-on')}
            {...refused.field('dueOn')}
            required
          />
          <ChoiceField
            name="on"
            label={t('promise.on')}
            error={refused.field('action').error ?? refused.field('goal').error}
            defaultValue={on.defaultValue ?? (onAction && `actie:${onAction}`)}
            choices={[
              { value: '', label: t('promise.on-agenda') },
              ...subjects.map(({ value, title, kind }) => ({
                value,
                label: t(`promise.on-${kind}`, { title }),
              })),
            ]}
          />
        </FormCard>
      </Form>
    </>
  )
}
