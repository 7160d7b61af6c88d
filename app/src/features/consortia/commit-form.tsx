import type { Commitment } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, useParams } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

const outside: readonly Commitment[] = ['geinteresseerd', 'gestopt']

/** Says how far an organisation is committed: one's own, or as who leads notes it of others. */
export function CommitForm(props: {
  act: 'commit' | 'invite'
  title: string
  organisations: { id: string; name: string }[]
  commitments: readonly Commitment[]
  now: Commitment | null
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { act, title, organisations, now } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  const { tenant, consortium } = useParams()
  const own = act === 'commit' ? organisations[0] : undefined
  const promised = own !== undefined && (now === 'toegezegd' || now === 'actief')
  const commitments = props.commitments.filter((one) => !promised || !outside.includes(one))
  return (
    <Fold title={title} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('partners.save')}</Button>}
        >
          {own ? (
            <input type="hidden" name="organisation" value={own.id} />
          ) : (
            <ChoiceField
              name="organisation"
              {...refused.field('organisation')}
              label={t('fact.organisation')}
              choices={[
                { value: '', label: t('choose') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <ChoiceField
            name="commitment"
            label={t('fact.commitment')}
            hint={t(`hint.${act}`)}
            error={refused.field('commitment').error}
            defaultValue={refused.field('commitment').defaultValue ?? now ?? 'geinteresseerd'}
            choices={commitments.map((value) => ({
              value,
              label: t(`commitment.${value}`),
            }))}
          />
          <TextField
            name="reason"
            {...refused.field('reason')}
            label={t('ladder.why')}
            hint={t('ladder.why-hint')}
            rows={2}
            maxLength={400}
          />
          <Field
            type="date"
            name="on"
            {...refused.field('on')}
            label={t('ladder.from')}
            hint={t('ladder.from-hint')}
          />
        </FormCard>
      </Form>
      {own && now && !outside.includes(now) && (
        <p>
          <Link to={`/${tenant}/consortia/${consortium}/partners/vertrekken/${own.id}`}>
            {t('leaving.announce-of', { name: own.name })}
          </Link>
        </p>
      )}
    </Fold>
  )
}
