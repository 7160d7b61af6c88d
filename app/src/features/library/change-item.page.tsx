import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/change-item.page'
import { ItemFields } from './item-form/item-fields.tsx'
import { readItem } from './item-form/read-item.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['library:title', 'kennis'],
  [({ item }: Data) => item.facts.title, ({ item }: Data) => `kennis/${item.id}`],
  'library:change.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library:change.title')

/** While others see it, a change may have to be read first. */
const isOut: string[] = ['published', 'revised']

export function loader(args: Route.LoaderArgs) {
  const { tenant, item } = args.params
  return read(args, async (api) => {
    const found = await api.library.get({ tenant, item })
    if (!found.may.write || found.status === 'withdrawn') throw data(null, { status: 403 })
    const revision = await api.libraryReview.revision({ tenant, item })
    const reviews = await api.libraryReview.reviews({ tenant, item })
    return {
      item: found,
      facts: revision?.facts ?? found.facts,
      waits: isOut.includes(found.status) && reviews?.may.ask === true,
      doubts: await api.library.doubts({ tenant, item }),
      choices: await api.library.choices({ tenant }),
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, item } = args.params
  return carryOut(args, async (api, form) => {
    await api.library.change({ tenant, item, ...readItem(form) })
    return redirect(`/${tenant}/kennis/${item}?gedaan=library.changed`)
  })
}

export default function ChangeItem({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { item, facts, waits, doubts, choices } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('change.title')} intro={item.facts.title} />
      <p>
        <Link to={`/${params.tenant}/kennis/${params.item}/bestanden`}>{t('item-form:files')}</Link>
      </p>
      {waits && <p>{t('library-review:revision.waits')}</p>}
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('change.button')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis/${params.item}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <ItemFields
            refused={refused}
            facts={facts}
            doubts={doubts}
            choices={choices}
            inConsortium={item.consortium !== null}
          />
        </FormCard>
      </Form>
    </>
  )
}
