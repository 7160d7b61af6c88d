import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/change-collection.page'
import { CollectionFields } from './collection-fields.tsx'
import { collectionTrail } from './collection-trail.ts'
import { readCollection } from './read-collection.ts'

export const handle = collectionTrail('collections:change.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'collections:change.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const collection = await api.collections.get(args.params)
    if (!collection.may.write) throw data(null, { status: 403 })
    const { organisations, consortia } = await api.library.choices(args.params)
    return { collection, organisations, consortia }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, collection } = args.params
  return carryOut(args, async (api, form) => {
    await api.collections.change({ tenant, collection, ...readCollection(form) })
    return redirect(`/${tenant}/kennis/verzamelingen/${collection}?gedaan=collections.changed`)
  })
}

export default function ChangeCollection(props: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { loaderData, actionData, params } = props
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('change.title')} intro={loaderData.collection.title} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('change.button')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis/verzamelingen/${params.collection}`} second>
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
