import { openStatuses } from '@voortent/domain/questions/contract'
import { Field, Section, Tag, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { CallInstead } from '../guests/call-instead.tsx'
import { ActButton, ActForm } from './act-form.tsx'
import styles from './question.module.css'
import { type Question, reachOf } from './question-facts.tsx'

type Wording = Question['wordings'][number]

/** The sharpened wording: what is proposed, who has to agree, and how it came to be. */
export function WordingPart({ question, answer }: { question: Question; answer: unknown }) {
  const { t } = useTranslation('questions')
  const { wordings, may } = question
  const open = openStatuses.some((status) => status === question.status)
  const last = wordings.at(-1)
  const waits = open && last && !last.agreedAt ? last : undefined
  const history = wordings.slice(0, -1).toReversed()
  return (
    <Section title={t('wording.title')}>
      {last ? <Proposed wording={last} /> : <p className={styles.soft}>{t('wording.none')}</p>}
      {waits?.side === 'vrager' && may.handle && !may.asks && (
        <CallInstead reach={reachOf(question)} />
      )}
      {waits && (
        <div className={styles.ways}>
          {may.asks
            ? waits.side === 'makelaar' && (
                <ActButton act="agree" look="main">
                  {t('wording.agree')}
                </ActButton>
              )
            : may.handle && (
                <ActButton act="agree" look={waits.side === 'vrager' ? 'main' : 'second'}>
                  {t(waits.side === 'vrager' ? 'wording.agree-correction' : 'wording.agree-told')}
                </ActButton>
              )}
        </div>
      )}
      {open && last && may.asks && (
        <ActForm
          act="correct"
          answer={answer}
          title={t('wording.correct')}
          button={t('wording.correct-button')}
        >
          {(refused) => <WordingField refused={refused} now={last.wording} />}
        </ActForm>
      )}
      {open && may.handle && !may.asks && (
        <ActForm
          act="propose"
          answer={answer}
          title={t(last ? 'wording.propose-again' : 'wording.propose')}
          button={t('wording.button')}
        >
          {(refused) => (
            <>
              <CallInstead reach={reachOf(question)} />
              <Field
                name="title"
                {...filled(refused.field('title'), last?.title)}
                label={t('wording.name')}
                hint={t('wording.name-hint')}
                maxLength={150}
                autoComplete="off"
              />
              <WordingField refused={refused} now={last?.wording ?? ''} hint />
            </>
          )}
        </ActForm>
      )}
      {history.length > 0 && (
        <details>
          <summary>{t('wording.history')}</summary>
          {history.map((one) => (
            <Proposed key={one.id} wording={one} />
          ))}
        </details>
      )}
    </Section>
  )
}

function Proposed({ wording }: { wording: Wording }) {
  const { t } = useTranslation('questions')
  const { title, wording: text, side, proposedAt, agreedAt } = wording
  const waits = side === 'makelaar' ? 'wording.waits-asker' : 'wording.waits-broker'
  return (
    <>
      <p className={styles.who}>
        {t(`wording.by.${side}`)} · <Day date={new Date(proposedAt)} />{' '}
        {agreedAt ? (
          <Tag tone="done">{t('wording.agreed')}</Tag>
        ) : (
          <Tag tone="plain">{t(waits)}</Tag>
        )}
      </p>
      <blockquote className={styles.said}>
        <strong>{title}</strong>
        <br />
        {text}
      </blockquote>
    </>
  )
}

function WordingField(props: {
  refused: { field: (name: string) => { error?: string; defaultValue?: string } }
  now: string
  hint?: boolean
}) {
  const { t } = useTranslation('questions')
  return (
    <TextField
      name="wording"
      {...filled(props.refused.field('wording'), props.now)}
      label={t('wording.text')}
      hint={props.hint && t('wording.text-hint')}
      maxLength={300}
      rows={3}
    />
  )
}

function filled(refused: { error?: string; defaultValue?: string }, now: string | undefined) {
  return { error: refused.error, defaultValue: refused.defaultValue ?? now }
}
