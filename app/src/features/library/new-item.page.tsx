import { Button, ButtonLink, ChoiceField, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { dayOf } from '../../shell/dates.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-item.page'
import { ItemFields } from './item-form/item-fields.tsx'
import { readItem } from './item-form/read-item.ts'

export const handle = trail(['library:title', 'kennis'], 'library:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library:new.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const { may, ...choices } = await api.library.choices({ tenant })
    if (!may.add) throw data(null, { status: 403 })
    const consortium = new URL(args.request.url).searchParams.get('consortium') ?? ''
    const today = dayOf(new Date())
    return { ...choices, consortium, today }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const consortium = textIn(form)('consortium') || null
    const { id } = await api.library.add({ tenant, consortium, ...readItem(form) })
    return redirect(`/${tenant}/kennis/${id}?gedaan=library.added`)
  })
}

export default function NewItem({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { consortia, consortium, voice, today } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const { error, defaultValue } = refused.field('consortium')
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('new.button')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          {consortia.length > 0 && (
            <ChoiceField
              name="consortium"
              label={t('fact.consortium')}
              hint={t('item-form:hint.consortium')}
              error={error}
              defaultValue={defaultValue ?? consortium}
              choices={[
                { value: '', label: t('no-consortium') },
                ...consortia.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
          <ItemFields
            refused={refused}
            today={today}
            choices={loaderData}
            voice={voice}
            inConsortium={consortia.length > 0}
          />
        </FormCard>
      </Form>
    </>
  )
}
