import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import type { Task } from './plan-data.ts'
import styles from './workplan.module.css'

/** Tasks in a table, the first due first. */
export function TaskList({ here, tasks }: { here: string; tasks: readonly Task[] }) {
  const { t } = useTranslation('workplan')
  const columns: Column<Task>[] = [
    {
      name: 'title',
      label: t('task.field.title'),
      cell: ({ id, title }) => <Link to={`${here}/${id}`}>{title}</Link>,
    },
    {
      name: 'status',
      label: t('task.field.status'),
      cell: ({ status }) => t(`task.status.${status}`),
    },
    {
      name: 'assignee',
      label: t('task.field.assignee'),
      cell: ({ assignee }) => assignee?.name ?? t('task.nobody'),
    },
    {
      name: 'due',
      label: t('task.field.due'),
      cell: ({ dueOn, overdue }) =>
        dueOn && (
          <span className={overdue ? styles.late : undefined}>
            <Day date={new Date(dueOn)} />
            {overdue && ` (${t('task.late')})`}
          </span>
        ),
    },
    {
      name: 'package',
      label: t('package.one'),
      cell: ({ workPackage }) => workPackage && t('package.name', { ...workPackage }),
    },
  ]
  return (
    <OverviewTable
      caption={t('task.caption', { count: tasks.length })}
      rows={tasks}
      keyOf={({ id }) => id}
      columns={columns}
    />
  )
}
