import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-ballot.page'
import { BallotFields } from './ballot-fields.tsx'
import { bindableTexts, namesOf } from './bindable-texts.ts'
import { circleIn, pathOf } from './circle-in.ts'
import { readBallotForm } from './read-ballot-form.ts'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:form.new-title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:form.new-title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const circle = circleIn(args.request.url)
    if (circle) {
      const about = await api.decisions.about({ tenant, ...circle })
      if (!about?.may.decide) throw data(null, { status: 403 })
      return { circle: { name: about.name, path: pathOf(circle) }, bindable: undefined }
    }
    const { mayPrepare } = await api.decisions.list({ tenant })
    if (!mayPrepare) throw data(null, { status: 403 })
    const { locale } = args.context.get(pageContext)
    return { circle: null, bindable: await bindableTexts(api, tenant, locale) }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form, { locale }) => {
    const circle = circleIn(args.request.url)
    const names = circle ? new Map() : namesOf(await bindableTexts(api, tenant, locale))
    const asked = readBallotForm(form, names)
    const about = circle && { subjectType: circle.kind, subjectId: circle.id }
    const { id } = await api.decisions.prepare({ tenant, ...asked, ...about })
    return redirect(`/${tenant}/besluiten/${id}?gedaan=decisions.prepared`)
  })
}

export default function NewBallot({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { circle, bindable } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={t('form.new-title')}
        intro={circle ? t('circle.ballot-intro', { name: circle.name }) : t('form.new-intro')}
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('form.prepare')}</Button>
              <ButtonLink to={`/${params.tenant}/${circle?.path ?? 'besluiten'}`} second>
                {t('form.cancel')}
              </ButtonLink>
            </>
          }
        >
          <BallotFields
            bindable={bindable}
            decision={circle ? 'consent' : 'meerderheid'}
            refused={refused}
          />
        </FormCard>
      </Form>
    </>
  )
}
