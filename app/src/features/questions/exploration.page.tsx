import {
  Button,
  ButtonLink,
  ChoiceField,
  Field,
  FormCard,
  PageHeader,
  TextField,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { CallInstead } from '../guests/call-instead.tsx'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/exploration.page'
import { reachOf } from './question-facts.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['questions:title', 'vraagstukken'],
  [({ question }: Data) => question.title, ({ question }: Data) => `vraagstukken/${question.id}`],
  'questions:explore.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'questions:explore.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const found = await api.questions.get(args.params)
    const { id, title, wording, may } = found
    const { organisations, consortia } = await api.questions.choices({ tenant })
    if (!may.handle || !consortia || !title) throw data(null, { status: 403 })
    return { question: { id, title, wording }, reach: reachOf(found), organisations }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, question } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { consortium } = await api.questions.begin({
      tenant,
      question,
      title: text('title'),
      wording: text('wording'),
      organisation: text('organisation') || null,
    })
    return redirect(`/${tenant}/consortia/${consortium}?gedaan=questions.begun`)
  })
}

export default function Exploration({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions')
  const { question, reach, organisations } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const field = (name: 'title' | 'wording') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? question[name] }
  }
  return (
    <>
      <PageHeader title={t('explore.title')} intro={t('explore.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('explore.button')}</Button>
              <ButtonLink to={`/${params.tenant}/vraagstukken/${params.question}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          {reach && <CallInstead reach={reach} />}
          <TextField
            {...field('wording')}
            label={t('explore.question')}
            required
            maxLength={300}
            rows={2}
          />
          <Field
            {...field('title')}
            label={t('explore.name')}
            required
            maxLength={150}
            autoComplete="off"
          />
          <ChoiceField
            name="organisation"
            {...refused.field('organisation')}
            label={t('explore.lead')}
            hint={t('explore.lead-hint')}
            choices={[
              { value: '', label: t('explore.no-lead') },
              ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </FormCard>
      </Form>
    </>
  )
}
