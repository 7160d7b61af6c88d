import type { Api } from '@voortent/api'
import { Button, ButtonLink, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { dayInWords, dayOf } from '../dates.ts'
import styles from './asks.module.css'

type MyTasks = Awaited<ReturnType<Api['tenancy']['myTasks']>>
type Ask = MyTasks['items'][number]

/** Asks that end by themselves where they are answered; the others are ticked off here. */
const answeredElsewhere = [
  'answer-join-request',
  'answer-for-promise',
  'measure-goal',
  'plan-task',
  'cast-vote',
  'answer-poll',
  'settle-reservation',
  'take-position',
  'answer-scan',
  'look-back',
  'put-amendment-to-vote',
  'say-why',
  'sign-agreement',
  'take-over-lead',
  'confirm-leaving',
  'confirm-contributions',
  'answer-contribution',
  'call-company',
  'answer-company',
  'prepare-gate',
  'answer-question',
  'join-question',
  'answer-reader',
]

/** What is asked of me: what, for whom, by when, and the way to do it. */
export function Asks(props: { tenant: string; asks: MyTasks; now: Date }) {
  const { t } = useTranslation('shell')
  const { tenant, asks, now } = props
  const more = asks.total - asks.items.length
  return (
    <Section title={t('home.asked')}>
      {asks.items.length === 0 ? (
        <p className={styles.nothing}>
          <strong>{t('home.nothing-asked')}</strong> {t('home.nothing-asked-text')}
        </p>
      ) : (
        <ul className={styles.asks}>
          {asks.items.map((ask) => (
            <AskItem key={ask.id} tenant={tenant} ask={ask} now={now} />
          ))}
        </ul>
      )}
      {more > 0 && <p>{t('home.more-asked', { count: more })}</p>}
    </Section>
  )
}

function AskItem({ tenant, ask, now }: { tenant: string; ask: Ask; now: Date }) {
  const { t, i18n } = useTranslation('shell')
  const { id, kind, subject, path, dueOn } = ask
  const known = i18n.exists(`home:task.${kind}.ask`) ? kind : 'unknown'
  return (
    <li className={styles.ask}>
      <div>
        <p className={styles.what}>{t(`home:task.${known}.ask`, { subject })}</p>
        <p className={styles.about}>
          {dueOn && <Due day={dueOn} now={now} />}
          <ForWhom ask={ask} />
        </p>
      </div>
      <div className={styles.ways}>
        <ButtonLink to={`/${tenant}/${path}`}>{t(`home:task.${known}.button`)}</ButtonLink>
        {!answeredElsewhere.includes(kind) && (
          <Form method="post" action={`/${tenant}?index`}>
            <Button look="quiet" name="task" value={id}>
              {t('home:task.done')}
            </Button>
          </Form>
        )}
      </div>
    </li>
  )
}

function Due({ day, now }: { day: string; now: Date }) {
  const { t, i18n } = useTranslation('shell')
  const late = day < dayOf(now)
  const key = late ? 'home.late' : 'home.due'
  return (
    <time dateTime={day} className={late ? styles.late : undefined}>
      {t(key, { day: dayInWords(new Date(day), i18n.language, now) })}
    </time>
  )
}

function ForWhom({ ask: { organisation, role } }: { ask: Ask }) {
  const { t } = useTranslation('shell')
  if (organisation) return <span>{t('home.for', { organisation: organisation.name })}</span>
  return role ? <span>{t(`home.for-all.${role}`)}</span> : null
}
