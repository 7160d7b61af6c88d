import { Button, Field, FormCard, Notice, PageHeader, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/achterban.page'
import { AchterbanRound } from './achterban-round.tsx'
import { answerTo } from './answer-to.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:achterban.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:achterban.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.achterban({ tenant, id }))
}

/** A link is shown once, on the answer itself: nothing keeps its token. */
export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation } = args.params
  const { publicUrl } = args.context.get(pageContext)
  const linkOf = ({ token }: { token: string }) => ({
    link: `${publicUrl}/${tenant}/achterban/${token}`,
  })
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const round = { tenant, round: text('round') }
    if (text('act') === 'renew') return linkOf(await api.consultation.renewLink(round))
    if (text('act') === 'end') {
      await api.consultation.endRound(round)
      return redirect(
        `/${tenant}/agenda/${agenda}/consultatie/${consultation}/achterban?gedaan=consultation.round-ended`,
      )
    }
    const asked = { question: text('question'), closesOn: text('closesOn') }
    return linkOf(await api.consultation.askAchterban({ tenant, consultation, ...asked }))
  })
}

export default function Achterban({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, organisation, rounds } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'ask'))
  const general = useFormRefusal(answerTo(actionData, 'renew') ?? answerTo(actionData, 'end'))
  const closing = refused.field('closesOn')
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={t('achterban.of', { organisation })}
        intro={t('achterban.intro', { organisation })}
      />
      {general.sentence && <Notice tone="loss">{general.sentence}</Notice>}
      {actionData && 'link' in actionData && (
        <Notice tone="done" title={t('achterban.link')}>
          <Field
            label={t('achterban.link-label')}
            hint={t('achterban.link-once')}
            readOnly
            value={actionData.link}
          />
        </Notice>
      )}
      {rounds.map((round) => (
        <AchterbanRound key={round.id} round={round} />
      ))}
      {consultation.state === 'open' && (
        <Section title={t('achterban.ask')}>
          <Form method="post" noValidate key={rounds.length}>
            <input type="hidden" name="act" value="ask" />
            <FormCard refusal={refused.sentence} actions={<Button>{t('achterban.make')}</Button>}>
              <TextField
                label={t('achterban.question')}
                hint={t('achterban.question-hint')}
                name="question"
                maxLength={1000}
                rows={3}
                {...refused.field('question')}
              />
              <Field
                label={t('achterban.until')}
                name="closesOn"
                type="date"
                error={closing.error}
                defaultValue={closing.defaultValue ?? consultation.closesOn}
              />
            </FormCard>
          </Form>
        </Section>
      )}
    </>
  )
}
