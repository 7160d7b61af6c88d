import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { dayOf } from '../../shell/dates.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-consultation.page'
import { FactsFields } from './facts-fields.tsx'
import { readFacts } from './read-facts.ts'

type Data = Route.ComponentProps['loaderData']

const twoWeeks = 14 * 24 * 60 * 60 * 1000

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ title }: Data) => title,
  'consultation:new.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:new.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  return read(args, async (api) => {
    const { agenda, mayPrepare } = await api.consultation.list({ tenant, agenda: id })
    if (!mayPrepare) throw data(null, { status: 403 })
    const { title, documentId, speerpunten } = agenda
    const texts = [{ documentId, title: null }, ...speerpunten]
    const now = new Date()
    return { title, texts, today: dayOf(now), end: dayOf(new Date(now.getTime() + 2 * twoWeeks)) }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.consultation.create({ tenant, agenda, ...readFacts(form) })
    return redirect(
      `/${tenant}/agenda/${agenda}/consultatie/${id}/opzet?gedaan=consultation.created`,
    )
  })
}

export default function NewConsultation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { texts, today, end } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('new.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/consultatie`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <FactsFields
            facts={{ title: '', intro: '', opensOn: today, closesOn: end, supportersNeeded: 3 }}
            texts={texts}
            parts={texts.map(({ documentId }) => documentId)}
            refused={refused}
          />
        </FormCard>
      </Form>
    </>
  )
}
