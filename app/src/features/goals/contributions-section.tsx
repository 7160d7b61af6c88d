import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './goal.module.css'
import { useFigure } from './use-figure.ts'

/** What consortia say they contribute to a doel, with what they measured themselves. */
export function ContributionsSection(props: {
  tenant: string
  contributions: Awaited<ReturnType<Api['workplan']['ofGoal']>>
}) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { tenant, contributions } = props
  if (contributions.length === 0) return null
  return (
    <Section title={t('contributions.title')}>
      <ul className={styles.contributions}>
        {contributions.map(({ id, consortium, how, indicator, unit, measurements }) => (
          <li key={id}>
            <Link to={`/${tenant}/consortia/${consortium.id}`}>{consortium.title}</Link>
            <p>{how}</p>
            {measurements.slice(0, 3).map(({ value, on, source }) => (
              <p key={on} className={styles.note}>
                {indicator}: <strong>{figure(value, unit)}</strong>, <Day date={new Date(on)} /> (
                {source})
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
