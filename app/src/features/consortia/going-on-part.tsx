import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { moneyInWords } from '../actions/money-in-words.ts'
import styles from './going-on.module.css'

type GoingOn = Awaited<ReturnType<Api['portfolio']['goingOn']>>

/** For insiders: what comes next, in a line each, with the way there. */
export function GoingOnPart({ goingOn, phase }: { goingOn: GoingOn; phase: string }) {
  const { t, i18n } = useTranslation('consortia')
  const { milestone, tasks, gate, money, entry } = goingOn
  const euros = (cents: number) => moneyInWords(cents, i18n.language)
  return (
    <Section title={t('going-on.title')}>
      <dl className={styles.lines}>
        <Line name={t('going-on.gate')} to="fasen" link={t('parts.steps')}>
          {gate ? (
            <>
              {t(gate.voting ? 'going-on.voting' : 'going-on.preparing', {
                phase: t(`phase.${gate.to}`),
              })}
              {gate.plannedOn && (
                <>
                  , <Day date={new Date(gate.plannedOn)} />
                </>
              )}
            </>
          ) : (
            t('going-on.no-gate', { phase: t(`phase.${phase}`) })
          )}
        </Line>
        <Line
          name={t('going-on.milestone')}
          to={milestone ? `plan/mijlpalen/${milestone.id}` : 'plan'}
          link={milestone?.title ?? t('parts.plan')}
        >
          {milestone ? (
            <>
              <Day date={new Date(milestone.dueOn)} />
              {milestone.late && <strong className={styles.late}> {t('going-on.late')}</strong>}
            </>
          ) : (
            t('going-on.no-milestone')
          )}
        </Line>
        <Line name={t('going-on.tasks')} to="taken" link={t('parts.tasks')}>
          {t('going-on.open-tasks', { count: tasks.open })}
          {tasks.own > 0 && `, ${t('going-on.own-tasks', { count: tasks.own })}`}
          {tasks.late > 0 && (
            <strong className={styles.late}>
              {' '}
              {t('going-on.late-tasks', { count: tasks.late })}
            </strong>
          )}
        </Line>
        <Line name={t('going-on.money')} to="bijdragen" link={t('parts.contributions')}>
          {money
            ? t('going-on.sums', {
                promised: euros(money.promised),
                realised: euros(money.realised),
              })
            : t('going-on.no-money')}
          {money && money.waiting > 0 && `, ${t('going-on.waiting', { count: money.waiting })}`}
        </Line>
        <Line name={t('going-on.entry')} to="logboek" link={t('parts.logbook')}>
          {entry ? (
            <>
              <Day date={new Date(entry.on)} />: {entry.text}
            </>
          ) : (
            t('going-on.no-entry')
          )}
        </Line>
      </dl>
    </Section>
  )
}

function Line(props: { name: string; to: string; link: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <span>{props.children}</span> <Link to={props.to}>{props.link}</Link>
      </dd>
    </div>
  )
}
