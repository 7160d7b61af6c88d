import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/lesson.page'
import { LessonFields } from './lesson-fields.tsx'
import { readLesson } from './read-lesson.ts'

export const handle = trail('learning:title', 'learning:change.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'learning:change.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium, lesson: id } = args.params
  return read(args, async (api) => {
    const { lessons } = await api.learning.lessons({ tenant, consortium })
    const lesson = lessons.find((one) => one.id === id)
    if (!lesson) throw data(null, { status: 404 })
    if (!lesson.mayChange) throw data(null, { status: 403 })
    return lesson
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium, lesson } = args.params
  return carryOut(args, async (api, form) => {
    await api.learning.changeLesson({ tenant, lesson, ...readLesson(form) })
    return redirect(`/${tenant}/consortia/${consortium}/leren?gedaan=learning.changed#${lesson}`)
  })
}

export default function ChangeLesson({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('learning')
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const back = `/${params.tenant}/consortia/${params.consortium}/leren`
  return (
    <>
      <PageHeader title={t('change.title')} intro={loaderData.sharedAt ? t('change.shared') : ''} />
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('save')}</Button>
              <ButtonLink to={back} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <LessonFields refused={refused} now={loaderData} />
        </FormCard>
      </Form>
    </>
  )
}
