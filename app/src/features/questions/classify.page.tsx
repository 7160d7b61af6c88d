import type { Api } from '@voortent/api'
import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import type { Route } from './+types/classify.page'
import { classifications } from './classifications.ts'
import { excerpt } from './excerpt.ts'

type Data = Route.ComponentProps['loaderData']
type Input = Parameters<Api['questions']['classify']>[0]

export const handle = trail(
  ['questions:title', 'vraagstukken'],
  [({ title }: Data) => title, ({ id }: Data) => `vraagstukken/${id}`],
  'questions:classify.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'questions:classify.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const question = await api.questions.get(args.params)
    if (!question.may.handle) throw data(null, { status: 403 })
    const title = question.title || excerpt(question.asker?.words ?? '')
    return { ...question, title }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, question } = args.params
  return carryOut(args, async (api, form) => {
    const chosen = Object.fromEntries(
      classifications.map(({ name }) => [name, form.getAll(name).map(String)]),
    )
    await api.questions.classify({ tenant, question, ...chosen } as Input)
    return redirect(`/${tenant}/vraagstukken/${question}?gedaan=questions.classified`)
  })
}

export default function Classify({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  return (
    <>
      <PageHeader title={t('classify.title')} intro={t('classify.intro')} />
      <Form method="post" onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('classify.button')}</Button>
              <ButtonLink to={`/${params.tenant}/vraagstukken/${params.question}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          {classifications.map(({ name, values }) => (
            <CheckGroup
              key={name}
              label={t(`kinds.${name}`)}
              name={name}
              choices={values.map((value) => ({ value, label: t(`kind.${name}.${value}`) }))}
              chosen={loaderData[name]}
            />
          ))}
        </FormCard>
      </Form>
    </>
  )
}
