import { taskStatuses } from '@voortent/domain/workplan/contract'
import { Button, ChoiceField, Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/task.page'
import { carryOutActs, publish } from './acts.ts'
import { PublishPart } from './publish-part.tsx'
import { taskActs } from './task-acts.ts'
import { TaskFields } from './task-fields.tsx'
import styles from './workplan.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['workplan:task.title', ({ list }: Data) => list],
  ({ task }: Data) => task.title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.task.title ?? 'workplan:task.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium, task } = args.params
  return read(args, async (api) => ({
    ...(await api.workplan.task({ tenant, consortium, task })),
    list: `consortia/${consortium}/taken`,
  }))
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, { ...taskActs(args.params.task), publish: publish('task') })
}

export default function TaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { task, packages, people, may } = loaderData
  const { id, title, about, status, dueOn, overdue, assignee, workPackage, withdrawn } = task
  const base = `/${params.tenant}/consortia/${params.consortium}`
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={title} />
      {withdrawn && <Notice tone="plain">{t('task.withdrawn')}</Notice>}
      {about && <p className={styles.about}>{about}</p>}
      <Facts
        facts={[
          { label: t('task.field.status'), value: t(`task.status.${status}`) },
          { label: t('task.field.assignee'), value: assignee?.name ?? t('task.nobody') },
          {
            label: t('task.field.due'),
            value: dueOn && (
              <span className={overdue ? styles.late : undefined}>
                <Day date={new Date(dueOn)} />
                {overdue && ` (${t('task.late')})`}
              </span>
            ),
          },
          {
            label: t('package.one'),
            value: workPackage && t('package.name', { ...workPackage }),
          },
        ]}
      />
      {may.work && !withdrawn && (
        <Section title={t('task.ways')}>
          <Form method="post" className={styles.inline}>
            <input type="hidden" name="act" value="move" />
            <ChoiceField
              key={status}
              name="status"
              label={t('task.board.to')}
              defaultValue={status}
              choices={taskStatuses.map((value) => ({ value, label: t(`task.status.${value}`) }))}
            />
            <Button>{t('task.board.save')}</Button>
          </Form>
          {status === 'klaar' && (
            <PublishPart base={base} id={id} published={task.published} may={may.work} />
          )}
          <ActForm
            act="change"
            title={t('task.change')}
            button={t('task.save')}
            answer={actionData}
          >
            {(refused) => (
              <TaskFields facts={task} refused={refused} packages={packages} people={people} />
            )}
          </ActForm>
          <ActButton act="withdraw">{t('task.withdraw')}</ActButton>
        </Section>
      )}
      {may.work && withdrawn && (
        <ActButton act="restore" look="second">
          {t('task.restore')}
        </ActButton>
      )}
    </>
  )
}
