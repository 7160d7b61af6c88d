import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { MilestoneTag } from './milestone-tag.tsx'
import type { Plan } from './plan-data.ts'
import styles from './workplan.module.css'

/** Milestones by day, each with how it stands. */
export function MilestoneList(props: { base: string; milestones: Plan['milestones'] }) {
  const { t } = useTranslation('workplan')
  const { base, milestones } = props
  if (milestones.length === 0) return null
  return (
    <ul className={styles.milestones}>
      {milestones.map(({ id, title, dueOn, reachedOn, state, overdue, moved }) => (
        <li key={id}>
          <Link to={`${base}/plan/mijlpalen/${id}`}>{title}</Link>
          <span>
            <Day date={new Date(reachedOn ?? dueOn)} />
            {moved > 0 && <> · {t('milestone.moved', { count: moved })}</>}
          </span>
          <MilestoneTag state={state} overdue={overdue} />
        </li>
      ))}
    </ul>
  )
}
