import type { Opinion } from '@voortent/domain/consultation/contract'
import { Button, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './achterban-round.module.css'
import { DayOf } from './day-in-words.tsx'

type Round = {
  id: string
  question: string
  closesOn: string
  open: boolean
  total: number
  counts: { opinion: Opinion; count: number }[]
  words: { opinion: Opinion; words: string }[]
}

/** A question to the achterban with what came back, for this organisation only. */
export function AchterbanRound({ round }: { round: Round }) {
  const { t } = useTranslation('consultation')
  const { id, question, closesOn, open, total, counts, words } = round
  return (
    <Section title={question}>
      <p className={styles.facts}>
        <Tag tone={open ? 'asked' : 'done'}>{t(`achterban.${open ? 'open' : 'ended'}`)}</Tag>{' '}
        {t('achterban.until-day')} <DayOf day={closesOn} />
        {' · '}
        {t('achterban.total', { count: total })}
      </p>
      <dl className={styles.counts}>
        {counts.map(({ opinion, count }) => (
          <div key={opinion}>
            <dt>{t(`opinion.${opinion}`)}</dt>
            <dd>
              <span className={styles.bar} aria-hidden="true">
                <svg width="100%" height="12" preserveAspectRatio="none" viewBox="0 0 100 12">
                  <rect width={total ? (count / total) * 100 : 0} height="12" />
                </svg>
              </span>
              {count}
            </dd>
          </div>
        ))}
      </dl>
      {words.length > 0 && (
        <details>
          <summary>{t('achterban.words', { count: words.length })}</summary>
          <ul className={styles.words}>
            {words.map((answer, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={place}>
                <strong>{t(`opinion.${answer.opinion}`)}</strong>
                <p>{answer.words}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && (
        <Form method="post" className={styles.ways}>
          <input type="hidden" name="round" value={id} />
          <Button look="quiet" name="act" value="renew">
            {t('achterban.renew')}
          </Button>
          <Button look="quiet" name="act" value="end">
            {t('achterban.end')}
          </Button>
        </Form>
      )}
    </Section>
  )
}
