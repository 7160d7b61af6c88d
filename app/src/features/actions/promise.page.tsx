import { type PromiseOutcome, promiseOutcomes } from '@voortent/domain/actions/contract'
import { Button, ChoiceField, Facts, FormCard, PageHeader, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day, Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/promise.page'
import { OutcomeList } from './outcome-list.tsx'
import { PromiseTag } from './promise-tag.tsx'
import { PromisedOn } from './promised-on.tsx'

export const handle = trail(['actions:promise.ours', 'afspraken'], 'actions:promise.one')
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.what ?? 'actions:promise.one')

export function loader(args: Route.LoaderArgs) {
  const { tenant, promise } = args.params
  return read(args, (api) => api.actions.promise({ tenant, promise }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, promise } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const outcome = text('outcome') as PromiseOutcome
    await api.actions.recordOutcome({ tenant, promise, outcome, reason: text('reason') })
    return redirect(`/${tenant}/afspraken/${promise}?gedaan=actions.answered`)
  })
}

export default function PromisePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { what, organisation, agenda, dueOn, promisedBy, promisedAt } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const at = `/${params.tenant}/agenda/${agenda.id}`
  return (
    <>
      <PageHeader title={what} intro={organisation.name} />
      <Facts
        facts={[
          { label: t('promise.filter'), value: <PromiseTag {...loaderData} /> },
          { label: t('fact.due-on'), value: <Day date={new Date(dueOn)} /> },
          {
            label: t('fact.organisation'),
            value: (
              <Link to={`/${params.tenant}/afspraken?organisatie=${organisation.id}`}>
                {organisation.name}
              </Link>
            ),
          },
          {
            label: t('promise.on'),
            value: <PromisedOn at={at} {...loaderData} />,
          },
          {
            label: t('promise.promised-by'),
            value: (
              <>
                {promisedBy}
                {loaderData.onBehalf && ` (${t('promise.on-behalf')})`},{' '}
                <Moment date={promisedAt} />
              </>
            ),
          },
        ]}
      />
      {loaderData.outcomes.length > 0 && (
        <Section title={t('promise.history')}>
          <OutcomeList outcomes={loaderData.outcomes} />
        </Section>
      )}
      {loaderData.may.answer && (
        <Section title={t('promise.answer')}>
          <Form method="post" noValidate key={loaderData.outcomes.length}>
            <FormCard
              refusal={refused.sentence}
              actions={<Button>{t('promise.answer-button')}</Button>}
            >
              <ChoiceField
                name="outcome"
                label={t('promise.outcome')}
                {...refused.field('outcome')}
                choices={promiseOutcomes.map((value) => ({
                  value,
                  label: t(`promise.state.${value}`),
                }))}
              />
              <TextField
                name="reason"
                label={t('fact.reason')}
                hint={t('promise.reason-hint')}
                {...refused.field('reason')}
                rows={3}
                maxLength={400}
              />
            </FormCard>
          </Form>
        </Section>
      )}
    </>
  )
}
