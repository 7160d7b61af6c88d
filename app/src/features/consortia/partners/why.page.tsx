import { whyInput } from '@voortent/domain/consortia/contract'
import { Button, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Route } from './+types/why.page'
import { PartnerWays } from './partner-ways.tsx'
import styles from './partners.module.css'
import { WhyForm } from './why-form.tsx'
import { WhyMatrix } from './why-matrix.tsx'

export const handle = trail('consortia:why.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:why.title')

export function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams.get('ronde')
  const round = whyInput.shape.round.safeParse(asked === null ? undefined : Number(asked)).data
  return read(args, (api) => api.consortiumPartners.why({ ...args.params, round }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  const here = `/${tenant}/consortia/${consortium}/partners/waarom?gedaan=consortia.`
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    if (text('act') === 'open') {
      await api.consortiumPartners.openRound({ tenant, consortium })
      return redirect(`${here}round-opened`)
    }
    await api.consortiumPartners.answerWhy({
      tenant,
      consortium,
      round: text('round'),
      brings: text('brings'),
      gains: text('gains'),
      fears: text('fears'),
      needs: text('needs'),
    })
    return redirect(`${here}why-answered`)
  })
}

export default function Why({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { rounds, round, rows, nextOn, own, may } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'open'))
  useFocusOnRefusal(actionData)
  const open = may.open && (
    <Form method="post">
      <input type="hidden" name="act" value="open" />
      <Button look={rounds.length > 0 ? 'second' : 'main'}>{t('why.open')}</Button>
    </Form>
  )
  return (
    <>
      <PageHeader title={t('why.title')} intro={t('why.intro')} />
      <PartnerWays base={`/${params.tenant}/consortia/${params.consortium}/partners`} />
      {round ? (
        <>
          {own && <WhyForm key={own.round} own={own} answer={answerTo(actionData, 'answer')} />}
          <Section title={t('why.side-by-side')}>
            <WhyMatrix rounds={rounds} round={round} rows={rows} />
          </Section>
        </>
      ) : (
        <EmptyState title={t('why.none')} action={open}>
          {t(may.open ? 'why.first-step' : 'why.wait')}
        </EmptyState>
      )}
      {round && (
        <Section title={t('why.next')}>
          <p className={styles.soft}>
            {t('why.next-on')} {nextOn && <Day date={new Date(nextOn)} />}
            {refused.sentence && <strong role="alert"> {refused.sentence}</strong>}
          </p>
          {open}
        </Section>
      )}
    </>
  )
}
