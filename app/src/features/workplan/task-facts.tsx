import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'
import type { Task } from './plan-data.ts'
import styles from './workplan.module.css'

/** Who does a task, by when, and where it belongs. */
export function TaskFacts({ task }: { task: Task }) {
  const { t, i18n } = useTranslation('workplan')
  const { assignee, dueOn, overdue, workPackage } = task
  const day = dueOn && dayInWords(new Date(dueOn), i18n.language)
  return (
    <span className={styles.facts}>
      <span>{assignee?.name ?? t('task.nobody')}</span>
      {day && (
        <span className={overdue ? styles.late : undefined}>
          {t(overdue ? 'task.overdue' : 'task.until', { day })}
        </span>
      )}
      {workPackage && <span>{t('package.short', { number: workPackage.number })}</span>}
    </span>
  )
}
