import { Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/amendment.page'
import { act } from './amendment-acts.ts'
import { AmendmentAnswers } from './amendment-answers.tsx'
import { AmendmentLines } from './amendment-lines.tsx'
import { AmendmentState } from './amendment-state.tsx'
import { AnswerForm } from './answer-form.tsx'
import { answerTo } from './answer-to.ts'
import { ChangeForm } from './change-form.tsx'
import { DiffText } from './diff-text.tsx'
import { MergeForms } from './merge-forms.tsx'
import styles from './proposal.module.css'
import { PushForms } from './push-forms.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:pages.amendments',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:pages.amendments')

export function loader(args: Route.LoaderArgs) {
  const { tenant, amendment } = args.params
  return read(args, (api) => api.consultation.amendment({ tenant, amendment }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation, amendment } = args.params
  const base = `/${tenant}/agenda/${agenda}/consultatie/${consultation}`
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, amendment }, form)
    const draftIsGone = done === 'amendment-withdrawn' && form.has('draft')
    const next = draftIsGone ? `${base}/standpunt` : `${base}/wijzigingen/${amendment}`
    return redirect(`${next}?gedaan=consultation.${done}`)
  })
}

export default function Amendment({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, amendment, diff, answers, related, may, passageStands } = loaderData
  const { number, part, organisation, passage, reason } = amendment
  const title = part ?? t('own-text')
  const withdrawal = useFormRefusal(answerTo(actionData, 'withdraw'))
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={
          number === null
            ? t('amendment.draft-on', { part: title })
            : t('amendment.number-on', { number, part: title })
        }
        intro={t('amendment.of', { organisation })}
        action={<AmendmentState amendment={amendment} />}
      />
      {withdrawal.sentence && <Notice tone="loss">{withdrawal.sentence}</Notice>}
      {may.change ? (
        <ChangeForm {...loaderData} answer={actionData} />
      ) : (
        <>
          <Section title={t(passage ? 'amendment.what-changes' : 'amendment.proposed-whole')}>
            <DiffText pieces={diff} />
            {!passageStands && <Notice tone="plain">{t('amendment.passage-changed')}</Notice>}
          </Section>
          <Section title={t('amendment.reason')}>
            <p className={styles.passage}>{reason}</p>
          </Section>
        </>
      )}
      <AmendmentAnswers answers={answers} mergedInto={amendment.mergedInto} />
      {may.answer && <AnswerForm {...loaderData} answer={actionData} />}
      {related.shared.length > 0 && (
        <Section title={t('merge.shared')}>
          <AmendmentLines amendments={related.shared} base=".." />
        </Section>
      )}
      {may.merge && <MergeForms {...loaderData} answer={actionData} />}
      <PushForms {...loaderData} needed={consultation.supportersNeeded} answer={actionData} />
    </>
  )
}
