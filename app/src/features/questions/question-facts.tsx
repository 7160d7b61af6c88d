import type { Api } from '@voortent/api'
import { Facts, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './question.module.css'
import { StatusTag } from './status-tag.tsx'

export type Question = Awaited<ReturnType<Api['questions']['get']>>

/** How who asked without an account is reached; null for who is asked inside. */
export const reachOf = ({ asker }: Question) =>
  asker && !asker.membershipId && (asker.contact || !asker.organisationId)
    ? (asker.contact ?? { email: '', phone: '' })
    : null

/** How a question stands: its status, who guides it, whose turn it is, what it became. */
export function QuestionFacts({ tenant, question }: { tenant: string; question: Question }) {
  const { t } = useTranslation('questions')
  const { status, statusSince, askedAt, source, broker, answerBy, late, consortium } = question
  const turn = answerBy ? (
    <>
      <Day date={new Date(answerBy)} /> {late && <Tag tone="loss">{t('late')}</Tag>}
    </>
  ) : null
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          {
            label: t('fact.status'),
            value: (
              <>
                <StatusTag status={status} /> <Day date={statusSince} />
              </>
            ),
          },
          { label: t('fact.asked'), value: <Day date={askedAt} /> },
          { label: t('fact.broker'), value: broker?.name ?? t('no-broker') },
          { label: t('fact.answer-by'), value: question.asker && turn },
          { label: t('fact.source'), value: question.asker && t(`source.${source}`) },
          {
            label: t('fact.consortium'),
            value: consortium && (
              <Link to={`/${tenant}/consortia/${consortium.id}`}>{consortium.title}</Link>
            ),
          },
        ]}
      />
    </div>
  )
}
