import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { amsterdamClock } from '../decisions/amsterdam-moment.ts'
import { BallotFields } from '../decisions/ballot-fields.tsx'
import { readBallotForm } from '../decisions/read-ballot-form.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/put.page'

type Data = Route.ComponentProps['loaderData']

/** So long organisations have to decide, unless somebody says otherwise. */
const weeksToDecide = 3

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'adoption:put.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'adoption:put.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, async (api) => {
    const decision = await api.adoption.decision({ tenant, agenda })
    if (!decision.may.put) throw data(null, { status: 403 })
    const closes = new Date(Date.now() + weeksToDecide * 7 * 86_400_000)
    return { agenda: decision.agenda, closesOn: amsterdamClock(closes).day }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const { texts: _, ...asked } = readBallotForm(form, new Map())
    const { ballot } = await api.adoption.putToDecision({ tenant, agenda, ...asked })
    return redirect(`/${tenant}/besluiten/${ballot}?gedaan=adoption.put`)
  })
}

export default function Put({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('adoption')
  const { agenda, closesOn } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('put.title')} intro={t('put.intro', { title: agenda.title })} />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('put.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/besluit`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <BallotFields
            refused={refused}
            draft={{
              title: t('put.ballot-title', { title: agenda.title }).slice(0, 150),
              question: t('put.question', { title: agenda.title }),
              rule: {
                decision: 'meerderheid-per-geleding',
                base: 'cast',
                quorum: 50,
                quorumPerGeleding: 50,
                reservations: 'lapses',
              },
              sealed: false,
              closes: { day: closesOn, time: '17:00' },
              texts: [],
            }}
          />
          <p>{t('put.binds')}</p>
        </FormCard>
      </Form>
    </>
  )
}
