import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-consortium.page'
import { ConsortiumFields } from './consortium-fields.tsx'
import { readFacts } from './read-facts.ts'

export const handle = trail(['consortia:title', 'consortia'], 'consortia:new.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:new.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { mayBegin, organisations, voice } = await api.consortia.choices(args.params)
    if (!mayBegin) throw data(null, { status: 403 })
    const own = organisations.filter(({ id }) => id === voice)
    return {
      leadIsOwn: mayBegin === 'own',
      organisations: mayBegin === 'own' ? own : organisations,
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.consortia.begin({ tenant, ...readFacts(form) })
    return redirect(`/${tenant}/consortia/${id}?gedaan=consortia.begun`)
  })
}

export default function NewConsortium({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
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
              <ButtonLink to={`/${params.tenant}/consortia`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <ConsortiumFields refused={refused} {...loaderData} />
        </FormCard>
      </Form>
    </>
  )
}
