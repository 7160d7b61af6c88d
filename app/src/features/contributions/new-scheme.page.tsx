import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-scheme.page'
import { readScheme } from './read-scheme.ts'
import { SchemeFields } from './scheme-fields.tsx'
import { typedBefore } from './typed-before.ts'

export const handle = trail(
  ['consortia:title', 'consortia'],
  ['contributions:schemes.title', 'consortia/regelingen'],
  'contributions:schemes.add',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:schemes.add')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { mayKeep } = await api.contributions.schemes({ tenant: args.params.tenant })
    if (!mayKeep) throw data(null, { status: 403 })
    return null
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    await api.contributions.addScheme({ tenant, ...readScheme(form) })
    return redirect(`/${tenant}/consortia/regelingen?gedaan=contributions.scheme-added`)
  })
}

export default function NewScheme({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('schemes.add')} intro={t('schemes.add-intro')} />
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
            </>
          }
        >
          <SchemeFields refused={refused} typed={typedBefore(actionData)} />
        </FormCard>
      </Form>
    </>
  )
}
