import { type TaskStatus, taskStatuses } from '@voortent/domain/workplan/contract'
import { Notice, VisuallyHidden } from '@voortent/ui'
import {
  Board,
  MoveForm,
  MoveLink,
  type Moving,
  withMoving,
  withoutMoving,
} from '@voortent/ui/board'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFetcher, useLocation } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { textIn } from '../identity/text-in.ts'
import type { Task } from './plan-data.ts'
import { TaskFacts } from './task-facts.tsx'

/** Tasks by how they stand, moved by drag, by keyboard and by a form. */
export function TaskBoard(props: {
  here: string
  tasks: readonly Task[]
  moving: Moving<TaskStatus> | null
  mayMove: boolean
  answer: unknown
}) {
  const { t } = useTranslation('workplan')
  const { here, tasks, moving, mayMove, answer } = props
  const { search } = useLocation()
  const fetcher = useFetcher<unknown>()
  const refused = useFormRefusal(fetcher.data)
  const frame = useRef<HTMLDivElement>(null)
  useQuickLinks(frame)
  const sent = fetcher.formData && textIn(fetcher.formData)
  const statusOf = ({ id, status }: Task) => (sent?.('task') === id ? sent('status') : status)
  return (
    <Board
      frame={frame}
      columns={taskStatuses.map((status) => ({
        key: status,
        name: t(`task.status.${status}`),
        heading: t(`task.status.${status}`),
        cards: tasks
          .filter((task) => statusOf(task) === status)
          .map((task) => ({ ...task, column: status, href: `${here}/${task.id}`, mayMove })),
      }))}
      words={{
        how: t('task.board.how'),
        empty: t('task.board.empty'),
        instructions: t('task.board.instructions'),
        role: t('task.board.role'),
        grip: (title) => t('task.board.grip', { title }),
        drag: (what, title, column) => t(`task.board.drag.${what}`, { title, column }),
      }}
      notice={refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      onDrop={({ id }, to) => {
        const wish = { act: 'move', task: id, status: to, stay: '1' }
        void fetcher.submit(wish, { method: 'post' })
      }}
    >
      {(task) => (
        <>
          <TaskFacts task={task} />
          {mayMove && moving?.id === task.id && (
            <MoveTask task={task} to={moving.to} search={search} answer={answer} />
          )}
          {mayMove && moving?.id !== task.id && (
            <MoveLink href={withMoving(search, { id: task.id, to: null })}>
              {t('task.board.move')}
              <VisuallyHidden> {task.title}</VisuallyHidden>
            </MoveLink>
          )}
        </>
      )}
    </Board>
  )
}

function MoveTask(props: { task: Task; to: TaskStatus | null; search: string; answer: unknown }) {
  const { t } = useTranslation('workplan')
  const { task, to, search, answer } = props
  const refused = useFormRefusal(answer)
  const others = taskStatuses.filter((status) => status !== task.status)
  const { error, defaultValue } = refused.field('status')
  return (
    <MoveForm
      sent={{ act: 'move', task: task.id }}
      refusal={refused.sentence}
      choice={{
        label: t('task.board.to'),
        error,
        defaultValue: defaultValue ?? to ?? others[0],
        choices: others.map((value) => ({ value, label: t(`task.status.${value}`) })),
      }}
      save={t('task.board.save')}
      cancel={{ to: withoutMoving(search) || '.', label: t('cancel') }}
      begin="select"
    />
  )
}
