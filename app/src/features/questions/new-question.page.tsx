import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-question.page'
import { CompanyFields } from './company-fields.tsx'
import { OwnWordsFields } from './own-words-fields.tsx'

export const handle = trail(['questions:title', 'vraagstukken'], 'questions:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'questions:new.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const { organisations, may, voice } = await api.questions.choices({ tenant })
    if (!may.handle && !may.ask) throw data(null, { status: 403 })
    const own = organisations.find(({ id }) => id === voice)?.name ?? ''
    return { handles: may.handle, own, organisations: may.handle ? organisations : [] }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const question = { tenant, words: text('words'), background: text('background') }
    if (text('act') === 'note') {
      const { id } = await api.questions.note({
        ...question,
        organisation: text('organisation') || null,
        company: text('company'),
        name: text('name'),
        reach: text('reach'),
      })
      return redirect(`/${tenant}/vraagstukken/${id}?gedaan=questions.noted`)
    }
    const { id } = await api.questions.ask(question)
    return redirect(`/${tenant}/vraagstukken/${id}?gedaan=questions.asked`)
  })
}

export default function NewQuestion({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions')
  const { handles, own, organisations } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const say = (what: 'title' | 'intro' | 'button') =>
    t(handles ? `new.note-${what}` : `new.${what}`)
  return (
    <>
      <PageHeader title={say('title')} intro={say('intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <input type="hidden" name="act" value={handles ? 'note' : 'ask'} />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{say('button')}</Button>
              <ButtonLink to={`/${params.tenant}/vraagstukken`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <OwnWordsFields refused={refused} />
          {handles ? (
            <CompanyFields refused={refused} organisations={organisations} />
          ) : (
            <p>{t('new.for', { name: own })}</p>
          )}
        </FormCard>
      </Form>
    </>
  )
}
