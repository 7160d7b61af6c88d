import { taskStatuses } from '@voortent/domain/workplan/contract'
import { ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Tasks } from './plan-data.ts'
import { addressOf, type TasksFilter, taskViews } from './tasks-filter.ts'
import styles from './workplan.module.css'

/** Board, list or timeline over the same tasks. */
export function TaskViews({ here, filter }: { here: string; filter: TasksFilter }) {
  const { t } = useTranslation('workplan')
  return (
    <nav aria-label={t('task.views')} className={styles.nav}>
      <ul>
        {taskViews.map((view) => (
          <li key={view}>
            <Link
              to={here + addressOf({ ...filter, view })}
              aria-current={view === filter.view ? 'page' : undefined}
            >
              {t(`task.view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whose tasks, of which work package, and how they stand. */
export function TasksFilterRow(props: {
  filter: TasksFilter
  packages: Tasks['packages']
  people: Tasks['people']
}) {
  const { t } = useTranslation('workplan')
  const { filter, packages, people } = props
  return (
    <FilterRow key={JSON.stringify(filter)}>
      {filter.view !== 'bord' && <input type="hidden" name="weergave" value={filter.view} />}
      {filter.view !== 'bord' && (
        <ChoiceField
          name="stand"
          label={t('task.field.status')}
          defaultValue={filter.status ?? ''}
          choices={[
            { value: '', label: t('task.every-status') },
            ...(['open', ...taskStatuses] as const).map((value) => ({
              value,
              label: t(`task.status.${value}`),
            })),
          ]}
        />
      )}
      <ChoiceField
        name="wie"
        label={t('task.field.assignee')}
        defaultValue={filter.assignee ?? ''}
        choices={[
          { value: '', label: t('task.everybody') },
          { value: 'niemand', label: t('task.nobody') },
          ...people.map(({ membership, name }) => ({ value: membership, label: name })),
        ]}
      />
      <ChoiceField
        name="werkpakket"
        label={t('package.one')}
        defaultValue={filter.workPackage ?? ''}
        choices={[
          { value: '', label: t('package.every') },
          ...packages.map(({ id, number, title }) => ({
            value: id,
            label: t('package.name', { number, title }),
          })),
        ]}
      />
    </FilterRow>
  )
}
