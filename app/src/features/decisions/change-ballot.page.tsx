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
import type { Route } from './+types/change-ballot.page'
import { amsterdamClock } from './amsterdam-moment.ts'
import { BallotFields } from './ballot-fields.tsx'
import { bindableTexts, namesOf } from './bindable-texts.ts'
import { readBallotForm } from './read-ballot-form.ts'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:form.change-title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:form.change-title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot: id } = args.params
  return read(args, async (api) => {
    const ballot = await api.decisions.get({ tenant, ballot: id })
    if (!ballot.may.prepare) throw data(null, { status: 403 })
    const { title, question, rule, sealed, closesAt, texts } = ballot
    const named = await bindableTexts(api, tenant, args.context.get(pageContext).locale)
    const known = namesOf(named)
    return {
      draft: {
        title,
        question,
        rule,
        sealed,
        closes: amsterdamClock(closesAt),
        texts: texts.map(({ document }) => document),
      },
      // A text of another module that is bound already can stay so.
      bindable: [...texts.filter(({ document }) => !known.has(document)), ...named],
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, ballot } = args.params
  return carryOut(args, async (api, form, { locale }) => {
    const { texts } = await api.decisions.get({ tenant, ballot })
    const names = namesOf([...texts, ...(await bindableTexts(api, tenant, locale))])
    await api.decisions.change({ tenant, ballot, ...readBallotForm(form, names) })
    return redirect(`/${tenant}/besluiten/${ballot}?gedaan=decisions.changed`)
  })
}

export default function ChangeBallot({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('form.change-title')} intro={t('form.new-intro')} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('form.save')}</Button>
              <ButtonLink to={`/${params.tenant}/besluiten/${params.ballot}`} second>
                {t('form.cancel')}
              </ButtonLink>
            </>
          }
        >
          <BallotFields {...loaderData} refused={refused} />
        </FormCard>
      </Form>
    </>
  )
}
