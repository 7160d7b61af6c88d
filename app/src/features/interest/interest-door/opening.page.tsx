import { Button, Facts, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { ContactFields } from '../../guests/contact-fields.tsx'
import { RobotFields } from '../../guests/robot-fields.tsx'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { readForm } from '../../tenancy/read-form.ts'
import type { Route } from './+types/opening.page'
import styles from './door.module.css'
import { viaIn } from './via-in.ts'

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.opening?.title ?? 'interest-door:meet.title')

/** The address of who wants to know what there is, without a consortium in mind. */
const anyOf = (consortium: string) => (consortium === 'kennismaken' ? null : consortium)

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const via = viaIn(args.request.url)
  return read(args, async (api) => ({
    ...(await api.interest.opening({ tenant, consortium: anyOf(consortium), via })),
    via,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const { token } = await api.interest.express({
      tenant,
      consortium: anyOf(consortium),
      name: text('name'),
      company: text('company'),
      reach: text('reach'),
      website: text('website'),
      stamp: text('stamp'),
      via: text('via'),
      named: text('named') === 'on',
    })
    const here = `/${tenant}/${token ? `mijn-interesse/${token}` : 'doe-mee'}`
    return redirect(`${here}?verstuurd=1`)
  })
}

export default function OpeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('interest-door')
  const { opening, association, via, term, stamp } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  return (
    <>
      {opening ? (
        <>
          <PageHeader title={opening.title} />
          <p className={styles.about}>{opening.about}</p>
          <OpeningFacts opening={opening} />
        </>
      ) : (
        <PageHeader title={t('meet.title')} intro={t('meet.intro')} />
      )}
      <Form method="post" noValidate className={styles.form}>
        <FormCard refusal={refused.sentence} actions={<Button>{t('form.button')}</Button>}>
          <ContactFields refused={refused} />
          <RobotFields stamp={stamp} answer={actionData} />
          <input type="hidden" name="via" value={association ? via : ''} />
          {association && (
            <label className={styles.agree}>
              <input type="checkbox" name="named" />
              <span>{t('form.named', { association })}</span>
            </label>
          )}
          <p className={styles.consent}>{t('form.before', { count: term })}</p>
        </FormCard>
      </Form>
    </>
  )
}

type Opening = NonNullable<Route.ComponentProps['loaderData']['opening']>

function OpeningFacts({ opening }: { opening: Opening }) {
  const { t } = useTranslation('interest-door')
  const { hours, months, yields, partners, caller } = opening
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          {
            label: t('fact.asks'),
            value: `${t('hours', { count: hours })}, ${t('months', { count: months })}`,
          },
          { label: t('fact.yields'), value: yields },
          { label: t('fact.partners'), value: partners.join(', ') },
          {
            label: t('fact.caller'),
            value: [caller.name, caller.function].filter(Boolean).join(', '),
          },
        ]}
      />
    </div>
  )
}
