import {
  Button,
  ButtonLink,
  Facts,
  Field,
  FormCard,
  Notice,
  PageHeader,
  Section,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { Fold } from '../../../shell/fold.tsx'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Route } from './+types/leaving.page'
import { HandoverList } from './handover-list.tsx'
import styles from './partners.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(({ organisation }: Data) => organisation.name)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:leaving.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.consortiumPartners.leaving(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium, leaving } = args.params
  const partners = `/${tenant}/consortia/${consortium}/partners`
  return carryOut(args, async ({ consortiumPartners: api }, form) => {
    const text = textIn(form)
    const at = { tenant, consortium, leaving }
    if (text('act') === 'confirm') {
      await api.confirmLeaving(at)
      return redirect(`${partners}?gedaan=consortia.partner-left`)
    }
    if (text('act') === 'call-off') {
      await api.callOffLeaving(at)
      return redirect(`${partners}?gedaan=consortia.leaving-called-off`)
    }
    if (text('act') === 'add') await api.addHandoverItem({ ...at, what: text('what') })
    else await api.settleHandoverItem({ ...at, item: text('item'), outcome: text('outcome') })
    return redirect(`${partners}/vertrek/${leaving}?gedaan=consortia.handover-noted`)
  })
}

export default function LeavingPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { organisation, successor, items, may, ahead, confirmedAt, calledOffAt } = loaderData
  const refused = useFormRefusal(
    answerTo(actionData, 'confirm') ?? answerTo(actionData, 'call-off'),
  )
  useFocusOnRefusal(actionData)
  const open = items.filter(({ settled }) => !settled).length
  return (
    <>
      <PageHeader
        title={t('leaving.of', { name: organisation.name })}
        intro={t('leaving.page-intro')}
        action={
          <ButtonLink second to={`/${params.tenant}/consortia/${params.consortium}/partners`}>
            {t('leaving.back')}
          </ButtonLink>
        }
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {confirmedAt && <Notice tone="done">{t('leaving.over')}</Notice>}
      {calledOffAt && <Notice tone="plain">{t('leaving.called-off')}</Notice>}
      <Facts
        facts={[
          { label: t('leaving.reason'), value: loaderData.reason },
          { label: t('leaving.last-day'), value: <Day date={new Date(loaderData.lastDay)} /> },
          { label: t('leaving.successor'), value: successor?.name },
          { label: t('leaving.announced-by'), value: loaderData.announcedBy },
        ]}
      />
      <Section title={t('handover.title')}>
        <HandoverList
          tenant={params.tenant}
          items={items}
          maySettle={may.settle}
          answer={answerTo(actionData, 'settle')}
        />
        {may.settle && <AddForm key={items.length} answer={actionData} />}
      </Section>
      {(may.confirm || may.callOff) && (
        <Section title={t('leaving.settle')}>
          {may.confirm && (
            <p className={styles.reading}>
              {t(ahead ? 'leaving.ahead' : 'leaving.confirm-what', { name: organisation.name })}{' '}
              {open > 0 && t('leaving.still-open', { count: open })}
            </p>
          )}
          <Form method="post" className={styles.row}>
            {may.confirm && !ahead && (
              <Button name="act" value="confirm">
                {t('leaving.confirm')}
              </Button>
            )}
            {may.callOff && (
              <Button look="second" name="act" value="call-off">
                {t('leaving.call-off')}
              </Button>
            )}
          </Form>
        </Section>
      )}
    </>
  )
}

function AddForm({ answer: given }: { answer: unknown }) {
  const { t } = useTranslation('consortia')
  const answer = answerTo(given, 'add')
  const refused = useFormRefusal(answer)
  return (
    <Fold title={t('handover.add')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="add" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('handover.add-button')}</Button>}
        >
          <Field
            name="what"
            {...refused.field('what')}
            label={t('handover.what')}
            autoComplete="off"
            maxLength={200}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
