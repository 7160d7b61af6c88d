import type { Api } from '@voortent/api'
import { whyQuestions } from '@voortent/domain/consortia/contract'
import { OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../../shell/moment.tsx'
import styles from './partners.module.css'

type Why = Awaited<ReturnType<Api['consortiumPartners']['why']>>

/** Partners beside the four questions, for one round; who has not answered is there too. */
export function WhyMatrix(props: {
  rounds: Why['rounds']
  round: NonNullable<Why['round']>
  rows: Why['rows']
}) {
  const { t } = useTranslation('consortia')
  const { rounds, round, rows } = props
  return (
    <>
      {rounds.length > 1 && (
        <nav aria-label={t('why.rounds')} className={styles.ways}>
          <ul>
            {rounds.map(({ id, number, openedOn }) => (
              <li key={id}>
                <Link
                  to={`?ronde=${number}`}
                  aria-current={id === round.id ? 'true' : undefined}
                  preventScrollReset
                >
                  <span>
                    {t('why.round', { number })}, <Day date={new Date(openedOn)} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <OverviewTable
        caption={t('why.caption', { number: round.number, count: round.answers, of: rows.length })}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            name: 'name',
            label: t('fact.organisation'),
            cell: ({ id, name }) => <Link to={id}>{name}</Link>,
          },
          ...whyQuestions.map((question, place) => ({
            name: question,
            label: t(`why.question.${question}`),
            cell: ({ answer }: Why['rows'][number]) => {
              if (answer) return answer[question] && <Said text={answer[question]} />
              return place === 0 && <em className={styles.soft}>{t('why.silent')}</em>
            },
          })),
        ]}
      />
      <p className={styles.soft}>
        {t('why.due')} <Day date={new Date(round.dueOn)} />
      </p>
    </>
  )
}

function Said({ text }: { text: string }) {
  return <span className={styles.said}>{text}</span>
}
