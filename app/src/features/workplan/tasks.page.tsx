import { taskStatuses } from '@voortent/domain/workplan/contract'
import { EmptyState, PageHeader } from '@voortent/ui'
import { movingFrom } from '@voortent/ui/board'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/tasks.page'
import { carryOutActs } from './acts.ts'
import { tasksActs } from './task-acts.ts'
import { TaskBoard } from './task-board.tsx'
import { TaskFields } from './task-fields.tsx'
import { TaskList } from './task-list.tsx'
import { TaskTimeline } from './task-timeline.tsx'
import { filterFrom } from './tasks-filter.ts'
import { TasksFilterRow, TaskViews } from './tasks-filter-row.tsx'

export const handle = trail('workplan:task.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'workplan:task.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const { url } = args.request
  const filter = filterFrom(url)
  const { view: _, ...asked } = filter
  return read(args, async (api) => ({
    ...(await api.workplan.tasks({ tenant, consortium, ...asked })),
    moving: movingFrom(url, taskStatuses),
    filter,
  }))
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, tasksActs)
}

export default function TasksPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { items, packages, people, today, may, moving, filter } = loaderData
  const here = `/${params.tenant}/consortia/${params.consortium}/taken`
  const filtered = Boolean(filter.status ?? filter.workPackage ?? filter.assignee)
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('task.title')} intro={t('task.intro')} />
      <TaskViews here={here} filter={filter} />
      {may.work && (
        <ActForm
          key={items.length}
          act="add"
          title={t('task.add')}
          button={t('task.add')}
          answer={actionData}
        >
          {(refused) => <TaskFields refused={refused} packages={packages} people={people} />}
        </ActForm>
      )}
      <TasksFilterRow filter={filter} packages={packages} people={people} />
      {items.length === 0 && (
        <EmptyState title={t(filtered ? 'task.none-here' : 'task.none')}>
          {!filtered && t(may.work ? 'task.first-step' : 'task.wait')}
        </EmptyState>
      )}
      {items.length > 0 && filter.view === 'bord' && (
        <TaskBoard
          here={here}
          tasks={items}
          moving={moving}
          mayMove={may.work}
          answer={actionData}
        />
      )}
      {items.length > 0 && filter.view === 'lijst' && <TaskList here={here} tasks={items} />}
      {items.length > 0 && filter.view === 'tijdlijn' && (
        <TaskTimeline here={here} tasks={items} today={today} />
      )}
    </>
  )
}
