import { Button, EmptyState, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Fold } from '../../shell/fold.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/lessons.page'
import styles from './learning.module.css'
import { LearningNav } from './learning-nav.tsx'
import { LessonFields } from './lesson-fields.tsx'
import { LessonItem } from './lesson-item.tsx'
import { readLesson } from './read-lesson.ts'

export const handle = trail('learning:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'learning:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.learning.lessons({ tenant, consortium }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const lesson = text('lesson')
    const here = `/${tenant}/consortia/${consortium}/leren?gedaan=learning`
    if (text('act') === 'share') {
      await api.learning.shareLesson({ tenant, lesson })
      return redirect(`${here}.shared`)
    }
    if (text('act') === 'withdraw') {
      await api.learning.withdrawLesson({ tenant, lesson })
      return redirect(`${here}.withdrawn`)
    }
    await api.learning.writeLesson({ tenant, consortium, ...readLesson(form) })
    return redirect(`${here}.written`)
  })
}

export default function Lessons({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('learning')
  const { lessons, phase, mayWrite } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <LearningNav />
      {mayWrite && (
        <Fold title={t('write')} open={actionData !== undefined}>
          <Form method="post" noValidate>
            <FormCard refusal={refused.sentence} actions={<Button>{t('save')}</Button>}>
              <LessonFields refused={refused} now={{ phase }} />
            </FormCard>
          </Form>
        </Fold>
      )}
      {!mayWrite && <Notice tone="plain">{t('readers-only-read')}</Notice>}
      {lessons.length === 0 ? (
        <EmptyState title={t('none')}>{t('none-text')}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {lessons.map((lesson) => (
            <LessonItem key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      )}
    </>
  )
}
