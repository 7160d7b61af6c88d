import type { BallotView } from '@voortent/api'
import { choicesUnder, reservedFor } from '@voortent/domain/decisions/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './fields.module.css'
import type { VoteForm } from './read-vote.ts'

/** The second step: what the organisation votes, why, and under which reservation. */
export function VoteChoice(props: {
  ballot: BallotView
  own: BallotView['mine'][number]
  vote: VoteForm | undefined
  refusal: FormRefusal | undefined
}) {
  const { t } = useTranslation('decisions')
  const { ballot, own, vote, refusal } = props
  const refused = useFormRefusal(refusal)
  const { error } = refused.field('choice')
  return (
    <Form method="post" noValidate>
      <FormCard
        refusal={refused.sentence}
        actions={
          <>
            <Button name="act" value="check">
              {t('vote.to-check')}
            </Button>
            <Link to={`?namens=${own.organisation}`}>{t('vote.back')}</Link>
          </>
        }
      >
        <input type="hidden" name="organisation" value={own.organisation} />
        <fieldset
          role="radiogroup"
          className={styles.choices}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && 'keuze-fout'}
          tabIndex={-1}
        >
          <legend>{t('vote.choice', { name: own.name })}</legend>
          {choicesUnder(ballot.rule.decision).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name="choice"
                value={choice}
                defaultChecked={vote?.choice === choice}
              />
              <span>
                {t(`choice.${choice}`)}
                <span>{t(`choice-means.${choice}`)}</span>
              </span>
            </label>
          ))}
          {error && (
            <p id="keuze-fout" className={styles.error}>
              {error}
            </p>
          )}
        </fieldset>
        <TextField
          name="reason"
          label={t('vote.reason')}
          hint={t('vote.reason-hint')}
          error={refused.field('reason').error}
          defaultValue={vote?.reason}
          maxLength={2000}
        />
        {ballot.rule.reservations !== 'none' && (
          <div className={styles.pair}>
            <ChoiceField
              name="reservedFor"
              label={t('vote.reserve')}
              hint={t('vote.reserve-hint')}
              error={refused.field('reservation.for').error}
              defaultValue={vote?.reservation?.for ?? ''}
              choices={[
                { value: '', label: t('vote.no-reserve') },
                ...reservedFor.map((value) => ({ value, label: t(`ballot.reserved.${value}`) })),
              ]}
            />
            <Field
              name="reservedUntil"
              type="date"
              label={t('vote.until')}
              hint={t('vote.until-hint')}
              error={refused.field('reservation.until').error}
              defaultValue={vote?.reservation?.until}
            />
          </div>
        )}
      </FormCard>
    </Form>
  )
}
