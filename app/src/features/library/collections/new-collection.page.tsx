import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-collection.page'
import { CollectionFields } from './collection-fields.tsx'
import { readCollection } from './read-collection.ts'

export const handle = trail(
  ['library:title', 'kennis'],
  ['collections:title', 'kennis/verzamelingen'],
  'collections:new.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'collections:new.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { organisations, consortia, may } = await api.library.choices(args.params)
    if (!may.add) throw data(null, { status: 403 })
    return { organisations, consortia }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.collections.begin({ tenant, ...readCollection(form) })
    return redirect(`/${tenant}/kennis/verzamelingen/${id}?gedaan=collections.begun`)
  })
}

export default function NewCollection({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('new.title')} intro={t('new.intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('new.button')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis/verzamelingen`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <CollectionFields refused={refused} {...loaderData} />
        </FormCard>
      </Form>
    </>
  )
}
