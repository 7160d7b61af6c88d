import type { BallotView } from '@voortent/api'
import { Button, Facts, FormCard, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { dayInWords, momentInWords } from '../../shell/dates.ts'
import styles from './fields.module.css'
import { type VoteForm, voteFields } from './read-vote.ts'

/** The third step: what will be on record, and what happens next, before it is cast. */
export function VoteCheck(props: {
  tenant: string
  ballot: BallotView
  own: BallotView['mine'][number]
  vote: VoteForm
}) {
  const { t, i18n } = useTranslation('decisions')
  const { tenant, ballot, own, vote } = props
  const { name, capacity, covers, voted } = own
  const moment = momentInWords(ballot.closesAt, i18n.language)
  return (
    <Form method="post">
      {voteFields(vote).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <FormCard
        actions={
          <>
            <Button name="act" value="cast">
              {t('vote.cast')}
            </Button>
            <Button name="act" value="choose" look="second">
              {t('vote.back')}
            </Button>
            <Link to={`/${tenant}/besluiten/${ballot.id}`}>{t('vote.stop')}</Link>
          </>
        }
      >
        <h2>{t('vote.check')}</h2>
        <Facts
          facts={[
            { label: t('vote.fact-organisation'), value: name },
            { label: t('vote.fact-choice'), value: <strong>{t(`choice.${vote.choice}`)}</strong> },
            { label: t('vote.fact-reason'), value: vote.reason },
            {
              label: t('vote.fact-reservation'),
              value:
                vote.reservation &&
                t('ballot.reservation.open', {
                  for: t(`ballot.reserved.${vote.reservation.for}`),
                  day: dayInWords(new Date(vote.reservation.until), i18n.language),
                }),
            },
          ]}
        />
        <p className={styles.next}>
          {t('vote.as', { name, capacity: t(`capacity.${capacity}`), covers })}
        </p>
        {voted && <Notice tone="plain">{t('vote.replaces', { name })}</Notice>}
        <p className={styles.next}>
          {t(ballot.sealed ? 'vote.next-sealed' : 'vote.next-open', { name, moment })}
        </p>
      </FormCard>
    </Form>
  )
}
