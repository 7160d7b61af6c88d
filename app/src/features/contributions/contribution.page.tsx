import { Button, Facts, FormCard, Notice, PageHeader, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Fold } from '../../shell/fold.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/contribution.page'
import { act } from './contribution-acts.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryWorth } from './entry-worth.tsx'
import { StateTag } from './state-tag.tsx'
import { useMoneyWords } from './use-money-words.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['contributions:title', ({ base }: Data) => base],
  ['contributions:nav.entries', ({ base }: Data) => `${base}/boekingen`],
  'contributions:one.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:one.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium, contribution } = args.params
  return read(args, async (api) => ({
    entry: await api.contributions.get({ tenant, consortium, contribution }),
    base: `consortia/${consortium}/bijdragen`,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium, contribution } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consortium, contribution }, form)
    const here = `/${tenant}/consortia/${consortium}/bijdragen/${contribution}`
    return redirect(`${here}?gedaan=contributions.${done}`)
  })
}

export default function ContributionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { entry } = loaderData
  const base = `/${params.tenant}/${loaderData.base}`
  const refused = useFormRefusal(answerTo(actionData, 'confirm'))
  useFocusOnRefusal(actionData)
  const asked = entry.steps.findLast((step) => step.act === 'returned')
  return (
    <>
      <PageHeader
        title={t('entry', {
          kind: t(`kind.${entry.kind}`),
          quarter: words.quarter(entry.quarter),
          organisation: entry.organisation.name,
        })}
        intro={t(`one.intro.${entry.stage}`)}
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {entry.state === 'teruggestuurd' && asked && (
        <Notice tone="asked" title={t('one.question')}>
          {asked.note}
        </Notice>
      )}
      <Facts
        facts={[
          { label: t('column.worth'), value: <EntryWorth {...entry} /> },
          {
            label: t('filter.state'),
            value: <StateTag state={entry.state} counts={entry.counts} />,
          },
          { label: t('one.counts'), value: t(entry.counts ? 'one.yes' : 'one.no') },
          { label: t('sheet.ground'), value: entry.ground },
          {
            label: t('column.package'),
            value: entry.shares
              .map(({ number, title, cents }) =>
                t('one.share', { number, title, cents: words.euros(cents) }),
              )
              .join('; '),
          },
          {
            label: t('one.corrects'),
            value: entry.corrects && (
              <Link to={`${base}/${entry.corrects}`}>{t('one.see-corrected')}</Link>
            ),
          },
          {
            label: t('one.corrected-by'),
            value: entry.correctedBy && (
              <Link to={`${base}/${entry.correctedBy}`}>{t('one.see-correction')}</Link>
            ),
          },
        ]}
      />
      {entry.may.confirm && (
        <Section title={t('confirm.title')}>
          <Form method="post">
            <input type="hidden" name="act" value="confirm" />
            <p>{t('confirm.next')}</p>
            <Button>{t('confirm.one')}</Button>
          </Form>
          <WordsForm act="return" name="question" answer={actionData} />
        </Section>
      )}
      {entry.may.change && (
        <Section title={t('one.own')}>
          <EntryForm
            act="change"
            entry={entry}
            answer={actionData}
            open={entry.state === 'teruggestuurd'}
          />
          <WordsForm act="withdraw" name="reason" answer={actionData} />
        </Section>
      )}
      {entry.may.correct && (
        <Section title={t('one.own')}>
          <EntryForm act="correct" entry={entry} answer={actionData} />
        </Section>
      )}
      <Section title={t('history.title')}>
        <EntryHistory steps={entry.steps} kind={entry.kind} />
      </Section>
    </>
  )
}

/** An act that owes a few words. */
function WordsForm(props: { act: 'return' | 'withdraw'; name: string; answer: unknown }) {
  const { t } = useTranslation('contributions')
  const { act, name } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  return (
    <Fold title={t(`${act}.title`)} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t(`${act}.button`)}</Button>}
        >
          <TextField
            name={name}
            {...refused.field(name)}
            label={t(`${act}.words`)}
            hint={t(`${act}.hint`)}
            maxLength={400}
            rows={2}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
