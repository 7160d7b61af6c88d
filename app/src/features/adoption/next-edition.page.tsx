import { Button, ButtonLink, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/next-edition.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'adoption:next.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'adoption:next.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, async (api) => {
    const decision = await api.adoption.decision({ tenant, agenda })
    if (!decision.may.beginNext) throw data(null, { status: 403 })
    return { agenda: decision.agenda }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { id } = await api.adoption.beginNextEdition({
      tenant,
      agenda,
      title: text('title'),
      fromYear: Number(text('fromYear') || Number.NaN),
      untilYear: Number(text('untilYear') || Number.NaN),
    })
    return redirect(`/${tenant}/agenda/${id}?gedaan=adoption.next-begun`)
  })
}

export default function NextEdition({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('adoption')
  const { agenda } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const years = agenda.untilYear - agenda.fromYear
  const field = (name: string, now: string) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? now }
  }
  const year = { inputMode: 'numeric', maxLength: 4, required: true } as const
  return (
    <>
      <PageHeader title={t('next.title')} intro={t('next.intro', { title: agenda.title })} />
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('next.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/besluit`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <Field
            {...field('title', agenda.title)}
            label={t('next.name')}
            maxLength={150}
            required
          />
          <Field
            {...field('fromYear', String(agenda.untilYear + 1))}
            {...year}
            label={t('next.from')}
          />
          <Field
            {...field('untilYear', String(agenda.untilYear + 1 + years))}
            {...year}
            label={t('next.until')}
          />
        </FormCard>
      </Form>
    </>
  )
}
