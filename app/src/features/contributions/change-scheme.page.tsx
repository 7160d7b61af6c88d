import { Button, ButtonLink, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/change-scheme.page'
import { readScheme } from './read-scheme.ts'
import { SchemeFields } from './scheme-fields.tsx'
import { typedBefore } from './typed-before.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['consortia:title', 'consortia'],
  ['contributions:schemes.title', 'consortia/regelingen'],
  ({ name }: Data) => name,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.name ?? 'contributions:schemes.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const scheme = await api.contributions.scheme(args.params)
    if (!scheme.mayKeep) throw data(null, { status: 403 })
    return scheme
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, scheme } = args.params
  return carryOut(args, async (api, form) => {
    const there = `/${tenant}/consortia/regelingen?gedaan=contributions`
    if (textIn(form)('act') === 'retire') {
      await api.contributions.retireScheme({ tenant, scheme })
      return redirect(`${there}.scheme-retired`)
    }
    await api.contributions.changeScheme({ tenant, scheme, ...readScheme(form) })
    return redirect(`${there}.scheme-changed`)
  })
}

export default function ChangeScheme({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={loaderData.name} />
      <Notice tone="plain">{t('schemes.change-intro')}</Notice>
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button name="act" value="save">
                {t('schemes.save')}
              </Button>
              <ButtonLink to={`/${params.tenant}/consortia/regelingen`} second>
                {t('cancel')}
              </ButtonLink>
              {!loaderData.retired && (
                <Button look="quiet" name="act" value="retire">
                  {t('schemes.retire')}
                </Button>
              )}
            </>
          }
        >
          <SchemeFields scheme={loaderData} refused={refused} typed={typedBefore(actionData)} />
        </FormCard>
      </Form>
    </>
  )
}
