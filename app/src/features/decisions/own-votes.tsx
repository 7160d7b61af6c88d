import type { BallotView } from '@voortent/api'
import { Button, ButtonLink, Notice, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { dayInWords } from '../../shell/dates.ts'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './ballot.module.css'

/** What a ballot asks of who reads it: to vote, or to vote otherwise while that is possible. */
export function OwnVotes({ ballot }: { ballot: BallotView }) {
  const { t } = useTranslation('decisions')
  return ballot.mine.map(({ organisation, name, capacity, voted }) => (
    <Notice key={organisation} tone={voted ? 'plain' : 'asked'} title={t('own.title')}>
      <p>{t(voted ? 'own.voted' : 'own.waiting', { name, capacity: t(`capacity.${capacity}`) })}</p>
      <ButtonLink to={`stemmen?namens=${organisation}`} second={voted}>
        {t(voted ? 'own.again' : 'own.cast')}
      </ButtonLink>
    </Notice>
  ))
}

/** Tells what a reservation of the organisation one acts for came to. */
export function OwnReservation(props: {
  ballot: BallotView
  actingForId: string | null
  today: string
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t, i18n } = useTranslation('decisions')
  const { ballot, actingForId, today, refused } = props
  const voter = ballot.voters.find(({ organisationId }) => organisationId === actingForId)
  const reservation = voter?.votes[0]?.reservation
  if (!voter || voter.removed || reservation?.state !== 'open' || ballot.state === 'withdrawn')
    return null
  if (reservation.until < today) return null
  return (
    <Form method="post" className={styles.act}>
      <h2>{t('own.settle-title', { name: voter.name })}</h2>
      <p>
        {t('own.settle-text', {
          for: t(`ballot.reserved.${reservation.for}`),
          day: dayInWords(new Date(reservation.until), i18n.language),
        })}{' '}
        {t('own.take-back-means')}
      </p>
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <input type="hidden" name="act" value="settle" />
      <input type="hidden" name="organisation" value={voter.organisationId} />
      <TextField
        name="note"
        label={t('own.note')}
        rows={2}
        maxLength={500}
        {...refused.field('note')}
      />
      <div className={styles.ways}>
        <Button name="kind" value="confirmed">
          {t('own.confirm')}
        </Button>
        <Button name="kind" value="withdrawn" look="second">
          {t('own.take-back')}
        </Button>
      </div>
    </Form>
  )
}
