import type { Api } from '@voortent/api'
import { verdicts } from '@voortent/domain/library/contract'
import { ChoiceField, Section, Tag, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import { Moment } from '../../../shell/moment.tsx'
import styles from './review.module.css'

type Reviews = NonNullable<Awaited<ReturnType<Api['libraryReview']['reviews']>>>

/** What readers said of an item before it comes out, what its writers answered, and what one can do now. */
export function ReviewPart(props: { reviews: Reviews | null; inReview: boolean; answer: unknown }) {
  const { t } = useTranslation('library-review')
  const { reviews: found, inReview, answer } = props
  if (!found) return null
  const { reviews, agreement, may, candidates } = found
  return (
    <Section title={t('title')}>
      {may.ask && <p className={styles.state}>{t(`agreement.${agreement}`)}</p>}
      {may.say && (
        <ActForm
          act="say-review"
          answer={answer}
          open
          title={t('say.title')}
          button={t('say.do')}
          look="main"
        >
          {(refused) => (
            <>
              <ChoiceField
                name="verdict"
                {...refused.field('verdict')}
                label={t('say.verdict')}
                choices={[
                  { value: '', label: t('choose') },
                  ...verdicts.map((value) => ({ value, label: t(`verdict.${value}`) })),
                ]}
              />
              <TextField
                name="remarks"
                {...refused.field('remarks')}
                label={t('say.remarks')}
                hint={t('say.remarks-hint')}
                maxLength={4000}
                rows={5}
              />
            </>
          )}
        </ActForm>
      )}
      {reviews.length > 0 && (
        <ol className={styles.turns}>
          {reviews.map((review) => (
            <li key={review.id}>
              <Turn review={review} />
              {may.ask && review.saidAt && !review.answeredAt && (
                <ActForm
                  act="answer-review"
                  about={{ review: review.id }}
                  answer={answer}
                  open={review.verdict === 'nog-niet'}
                  title={t('answer.title', { name: review.name })}
                  button={t('answer.do')}
                >
                  {(refused) => (
                    <TextField
                      name="answer"
                      {...refused.field('answer')}
                      label={t('answer.words')}
                      maxLength={4000}
                      rows={3}
                    />
                  )}
                </ActForm>
              )}
            </li>
          ))}
        </ol>
      )}
      {may.ask && candidates.length > 0 && (
        <ActForm
          act="ask-review"
          answer={answer}
          open={reviews.length === 0}
          title={t('ask.title')}
          button={t('ask.do')}
        >
          {(refused) => (
            <ChoiceField
              name="reviewer"
              {...refused.field('reviewer')}
              label={t('ask.who')}
              hint={t('ask.hint')}
              choices={[
                { value: '', label: t('choose') },
                ...candidates.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </ActForm>
      )}
      {may.ask && inReview && (
        <div className={styles.stop}>
          <ActButton act="stop-review">{t('stop.do')}</ActButton>
          <span>{t('stop.hint')}</span>
        </div>
      )}
    </Section>
  )
}

function Turn({ review }: { review: Reviews['reviews'][number] }) {
  const { t } = useTranslation('library-review')
  const { name, askedAt, verdict, remarks, saidAt, answer, answeredAt, answeredBy } = review
  return (
    <>
      <p className={styles.head}>
        <strong>{name}</strong>
        <Tag tone={verdict === 'akkoord' ? 'done' : 'asked'}>
          {t(verdict ? `verdict.${verdict}` : 'verdict.awaited')}
        </Tag>
        <Moment date={new Date(saidAt ?? askedAt)} />
      </p>
      {remarks && <p className={styles.words}>{remarks}</p>}
      {answeredAt && (
        <div className={styles.answer}>
          <p className={styles.head}>
            <strong>{answeredBy ?? t('answer.writers')}</strong>
            <Moment date={new Date(answeredAt)} />
          </p>
          <p className={styles.words}>{answer}</p>
        </div>
      )}
    </>
  )
}
