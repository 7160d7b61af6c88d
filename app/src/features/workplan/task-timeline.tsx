import { barOf, placeOf, Timeline } from '@voortent/ui/timeline'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import type { Task } from './plan-data.ts'
import { TaskFacts } from './task-facts.tsx'
import { byPackage, stretchOfTasks } from './task-timeline-of.ts'
import { useTick } from './use-tick.ts'

const looks = {
  'te-doen': 'planned',
  bezig: 'running',
  wacht: 'planned',
  klaar: 'finished',
} as const

/** Tasks from the day they were written down to the day they are due, by work package. */
export function TaskTimeline(props: { here: string; tasks: readonly Task[]; today: string }) {
  const { t } = useTranslation('workplan')
  const { here, tasks, today } = props
  const frame = useRef<HTMLDivElement>(null)
  useQuickLinks(frame)
  const stretch = stretchOfTasks(tasks, today)
  return (
    <Timeline
      frame={frame}
      stretch={stretch}
      now={placeOf(today, stretch)}
      words={{ how: t('task.timeline-how'), today: t('timeline.today'), tick: useTick(stretch) }}
      legend={[{ kind: 'overdue', word: t('task.late') }]}
      lanes={byPackage(tasks).map(({ id, workPackage, tasks: own }) => ({
        id,
        title: workPackage ? t('package.name', { ...workPackage }) : t('package.of-none'),
        rows: own.map((task) => ({
          id: task.id,
          href: `${here}/${task.id}`,
          name: task.title,
          begins: task.since,
          bar: task.dueOn ? barOf({ startsOn: task.since, endsOn: task.dueOn }, stretch) : null,
          look: looks[task.status],
          marks:
            task.overdue && task.dueOn
              ? [
                  {
                    key: 'late',
                    kind: 'overdue' as const,
                    at: placeOf(task.dueOn, stretch),
                    what: t('task.late'),
                  },
                ]
              : [],
          told: (
            <>
              <span>{t(`task.status.${task.status}`)}</span>
              <TaskFacts task={task} />
            </>
          ),
        })),
      }))}
    />
  )
}
