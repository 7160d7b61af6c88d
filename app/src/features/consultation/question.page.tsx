import { opinions } from '@voortent/domain/consultation/contract'
import { Button, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, type FormRefusal, read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import arrival from '../admission/arrival.module.css'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/question.page'
import { DayOf } from './day-in-words.tsx'
import { RadioGroup } from './radio-group.tsx'

export const meta: Route.MetaFunction = (args) => [
  ...pageTitle(args, 'shell:achterban.window'),
  { name: 'robots', content: 'noindex' },
]

/** The address holds a secret; it is kept nowhere. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader(args: Route.LoaderArgs) {
  const { tenant, token } = args.params
  const sent = new URL(args.request.url).searchParams.has('verstuurd')
  return read(args, async (api) => {
    const face = await api.tenancy.publicFace({ tenant })
    const found = await api.consultation.question({ tenant, token })
    return { ...found, tenant: face.tenant, sent }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, token } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.consultation.answerQuestion({
      tenant,
      token,
      opinion: text('opinion') as (typeof opinions)[number],
      words: text('words'),
      website: text('website'),
      stamp: text('stamp'),
    })
    return redirect(`/${tenant}/achterban/${token}?verstuurd=1`)
  })
}

export default function Question({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { tenant, organisation, agenda, question, closesOn, open, sent } = loaderData
  return (
    <PublicFrame>
      <TenantColours colours={tenant.colours} />
      <p className={arrival.tenant}>{t('achterban.from', { organisation })}</p>
      {sent ? (
        <PageHeader
          title={t('achterban.sent')}
          intro={t('achterban.sent-what', { organisation })}
        />
      ) : (
        <>
          <PageHeader title={question} intro={t('achterban.about', { agenda })} />
          {open ? (
            <>
              <p>
                {t('achterban.until')} <DayOf day={closesOn} />.
              </p>
              <AnswerForm
                organisation={organisation}
                stamp={loaderData.stamp}
                answer={actionData}
              />
            </>
          ) : (
            <p>{t('achterban.closed', { organisation })}</p>
          )}
        </>
      )}
    </PublicFrame>
  )
}

function AnswerForm(props: { organisation: string; stamp: string; answer: unknown }) {
  const { t } = useTranslation('shell')
  const { organisation, stamp, answer } = props
  const refused = useFormRefusal(answer)
  const { error, defaultValue } = refused.field('opinion')
  useFocusOnRefusal(answer)
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="stamp" value={stampToSend(answer, stamp)} />
      <FormCard refusal={refused.sentence} actions={<Button>{t('achterban.button')}</Button>}>
        <RadioGroup
          legend={t('achterban.agree')}
          name="opinion"
          choices={opinions.map((value) => ({ value, label: t(`achterban.opinion.${value}`) }))}
          chosen={defaultValue}
          error={error}
        />
        <TextField
          label={t('achterban.words')}
          hint={t('achterban.words-hint')}
          name="words"
          maxLength={2000}
          {...refused.field('words')}
        />
        <div className={arrival.unseen} aria-hidden="true">
          <label>
            {t('achterban.website')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className={arrival.before}>{t('achterban.before', { organisation })}</p>
      </FormCard>
    </Form>
  )
}

/** Who was too quick waits on from when the page was first shown. */
function stampToSend(answer: unknown, fresh: string): string {
  const { refusal, values } = (answer ?? {}) as Partial<FormRefusal>
  return (refusal?.code === 'consultation.too-soon' && values?.stamp) || fresh
}
