import { Button, FormCard, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/preparation.page'
import { answerTo } from './answer-to.ts'
import { FactsFields } from './facts-fields.tsx'
import { InviteForm } from './invite-form.tsx'
import { act } from './preparation-acts.ts'
import { QuestionForms } from './question-forms.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:preparation.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:preparation.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, consultation: id } = args.params
  return read(args, async (api) => {
    const { may } = await api.consultation.get({ tenant, id })
    const found = await api.consultation.preparation({ tenant, id })
    if (found.consultation.state !== 'preparation')
      throw redirect(`/${tenant}/agenda/${agenda}/consultatie/${id}`)
    if (!may.prepare) throw data(null, { status: 403 })
    return found
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation } = args.params
  const here = `/${tenant}/agenda/${agenda}/consultatie/${consultation}`
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consultation }, form)
    return redirect(`${here}${done === 'opened' ? '' : '/opzet'}?gedaan=consultation.${done}`)
  })
}

export default function Preparation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, texts, parts, questions, partners } = loaderData
  useFocusOnRefusal(actionData)
  const facts = useFormRefusal(answerTo(actionData, 'change'))
  const opening = useFormRefusal(answerTo(actionData, 'open'))
  const invited = partners.filter((partner) => partner.invited).length
  return (
    <>
      <PageHeader title={consultation.title} intro={t('preparation.intro')} />
      <Section title={t('preparation.questions')}>
        <QuestionForms key={questions.length} questions={questions} answer={actionData} />
      </Section>
      <Section title={t('preparation.invited')}>
        <InviteForm partners={partners} answer={actionData} />
      </Section>
      <Section title={t('preparation.facts')}>
        <Form method="post" noValidate>
          <input type="hidden" name="act" value="change" />
          <FormCard
            refusal={facts.sentence}
            actions={<Button look="second">{t('preparation.save')}</Button>}
          >
            <FactsFields facts={consultation} texts={texts} parts={parts} refused={facts} />
          </FormCard>
        </Form>
      </Section>
      <Section title={t('preparation.open')}>
        <Form method="post">
          <input type="hidden" name="act" value="open" />
          <FormCard
            refusal={opening.sentence}
            actions={<Button>{t('preparation.open-button')}</Button>}
          >
            <p>{t('preparation.what-happens', { count: invited })}</p>
          </FormCard>
        </Form>
      </Section>
    </>
  )
}
